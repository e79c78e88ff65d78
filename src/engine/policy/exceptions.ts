import type { Facts } from "./facts";
import { isListed } from "./listed";

/**
 * The facts without the recipients a dated exception spares from a rule; `undefined` when the
 * exception is the sender's and the rule has nothing to look at. It holds through its last day, and
 * without knowing the day it does not hold.
 */
export function withoutExceptions(rule: string, facts: Facts): Facts | undefined {
  const { at, sender } = facts.communication;
  const held = facts.policy.lists.exceptions
    .filter((exception) => exception.rule === rule && at !== undefined && at <= exception.until)
    .map(({ address }) => address);
  if (held.length === 0) return facts;
  if (sender && isListed(held, sender)) return undefined;
  const recipients = facts.recipients.filter(({ mailbox }) => !isListed(held, mailbox));
  return recipients.length === facts.recipients.length ? facts : { ...facts, recipients };
}
