import type { Edit } from "../../../engine/types";

export type RecipientEdit = Extract<
  Edit,
  { do: "moveToBcc" | "removeRecipient" | "rewriteRecipient" }
>;

type Details = Pick<Office.EmailAddressDetails, "emailAddress" | "displayName">;

/** The recipients of each field. */
export interface Lists {
  readonly [field: string]: readonly Details[];
}

/**
 * The lists with the edits carried out; undefined when a recipient they speak of is no longer there.
 */
export function movedRecipients(lists: Lists, edits: readonly RecipientEdit[]): Lists | undefined {
  return edits.reduce<Lists | undefined>(
    (result, edit) => (result === undefined ? undefined : afterEdit(result, edit)),
    lists,
  );
}

function afterEdit(lists: Lists, edit: RecipientEdit): Lists | undefined {
  if (edit.do === "moveToBcc") return movedToBcc(lists, edit.addresses);
  const address = edit.address.toLowerCase();
  if (!holds(lists, address)) return undefined;
  if (edit.do === "removeRecipient") return eachList(lists, (list) => without(list, address));
  return eachList(lists, (list) =>
    list.map((each) => (isAt(each, address) ? { ...each, emailAddress: edit.to } : each)),
  );
}

function movedToBcc(lists: Lists, wanted: readonly string[]): Lists | undefined {
  const addresses = wanted.map((address) => address.toLowerCase());
  if (lists.bcc === undefined || !addresses.every((address) => holds(lists, address)))
    return undefined;
  const moved = addresses.map((address) => found(lists, address)!);
  const rest = eachList(lists, (list) => addresses.reduce(without, list));
  return { ...rest, bcc: rest.bcc!.concat(moved) };
}

function eachList(lists: Lists, change: (list: readonly Details[]) => readonly Details[]): Lists {
  return Object.keys(lists).reduce<Lists>(
    (result, field) => ({ ...result, [field]: change(lists[field]!) }),
    {},
  );
}

function holds(lists: Lists, address: string): boolean {
  return found(lists, address) !== undefined;
}

function found(lists: Lists, address: string): Details | undefined {
  for (const field of Object.keys(lists)) {
    const [first] = lists[field]!.filter((each) => isAt(each, address));
    if (first !== undefined) return first;
  }
  return undefined;
}

function without(list: readonly Details[], address: string): readonly Details[] {
  return list.filter((each) => !isAt(each, address));
}

function isAt({ emailAddress }: Details, address: string): boolean {
  return emailAddress.toLowerCase() === address;
}
