import type { Call, Handlers } from "../call";
import type { Item, Recipient } from "../item";
import { OfficeCode, OfficeFailure } from "../officeCode";

const FIELDS = ["to", "cc", "bcc"] as const;
const TYPES = ["other", "distributionList", "user", "externalUser"] as const;
const MOST_PER_CALL = 100;

export interface WireRecipient {
  readonly address: string;
  readonly name: string;
  readonly recipientType: number;
  readonly appointmentResponse: number;
}

export const recipientHandlers: Handlers = {
  15: ({ recipientField }, { store }) =>
    store.item[field(recipientField)]
      .filter(isResolved)
      .map((recipient) => toWire(recipient, store.item)),
  21: ({ recipientField, recipientArray }, call) => set(call, recipientField, recipientArray, []),
  22: ({ recipientField, recipientArray }, call) =>
    set(call, recipientField, recipientArray, call.store.item[field(recipientField)]),
  107: (_parameters, { store }) => toWire(store.item.from, store.item),
};

/** A name that has been typed but leads to no address yet is not among the recipients. */
export function isResolved({ address }: Recipient): boolean {
  return address !== "";
}

/** A recipient as Outlook sends it, its kind guessed by domain where the item does not say. */
export function toWire(recipient: Recipient, item: Item): WireRecipient {
  const type = recipient.type ?? guessedType(recipient, item);
  return {
    address: recipient.address,
    name: recipient.name,
    recipientType: TYPES.indexOf(type),
    appointmentResponse: 0,
  };
}

function guessedType(recipient: Recipient, item: Item): "user" | "externalUser" {
  return domain(recipient.address) === domain(item.from.address) ? "user" : "externalUser";
}

function domain(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function field(index: number): (typeof FIELDS)[number] {
  const name = FIELDS[index];
  if (name === undefined) throw new OfficeFailure(OfficeCode.generic);
  return name;
}

function set(
  { store }: Call,
  index: number,
  given: readonly Partial<Recipient>[],
  kept: readonly Recipient[],
): null {
  if (given.length > MOST_PER_CALL) {
    throw new OfficeFailure(OfficeCode.numberOfRecipientsExceeded);
  }
  const added = given.map(({ name, address }) => ({
    name: name ?? address ?? "",
    address: address ?? "",
  }));
  store.change({ [field(index)]: [...kept, ...added] }, "addin");
  return null;
}
