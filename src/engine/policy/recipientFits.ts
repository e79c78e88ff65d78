import type { Facts, KnownRecipient } from "./facts";
import { isKept } from "./listed";
import { isOneOf } from "./oneOf";
import type { ListName, RecipientConditions, When } from "./types";

/** Whether a recipient is one a rule looks at. */
export function recipientFits(
  wanted: RecipientConditions,
  recipient: KnownRecipient,
  facts: Facts,
): boolean {
  const { mailbox, audience, privatePerson, ownPrivate } = recipient;
  return (
    isOneOf(wanted.audience, audience) &&
    isOneOf(wanted.field, mailbox.field) &&
    (wanted.privatePerson ?? privatePerson) === privatePerson &&
    (wanted.ownPrivateAddress ?? ownPrivate) === ownPrivate &&
    (wanted.recipientOn === undefined || isOn(wanted.recipientOn, recipient, facts)) &&
    (wanted.recipientNotOn === undefined ||
      (isKept(wanted.recipientNotOn, facts) && !isOn(wanted.recipientNotOn, recipient, facts)))
  );
}

const named: { readonly [name in keyof RecipientConditions]-?: true } = {
  audience: true,
  privatePerson: true,
  ownPrivateAddress: true,
  field: true,
  recipientOn: true,
  recipientNotOn: true,
};
export const recipientNames = Object.keys(named) as readonly (keyof RecipientConditions)[];

/** Whether conditions say anything about recipients at all. */
export function asksForRecipients(when: RecipientConditions): boolean {
  return recipientNames.some((name) => when[name] !== undefined);
}

/** A rule that asks nothing of the recipients names none of them. */
export function namesRecipients(when: When): boolean {
  return asksForRecipients(when) || when.recipients !== undefined;
}

function isOn(list: ListName, { mailbox }: KnownRecipient, { lists }: Facts): boolean {
  return lists.isOn(list, mailbox);
}
