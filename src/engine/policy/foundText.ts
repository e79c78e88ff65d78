import { recipientText } from "../text/read";
import type { Finding } from "../types";
import type { Facts } from "./facts";
import { recipientOf } from "./partRole";
import type { ListName } from "./types";

type Draft = Pick<Facts, "communication">;

/** The given text of the part a finding stands in. */
function partText(part: string, { communication }: Draft): string {
  const index = recipientOf(part);
  const recipient = index === undefined ? undefined : communication.recipients?.[index];
  if (recipient) return recipientText(recipient);
  return communication.parts.filter(({ name }) => name === part)[0]?.text ?? "";
}

/** What stands at a finding; markup inside it comes along. */
export function foundText({ part, start, end }: Finding, draft: Draft): string {
  return partText(part, draft).slice(start, end);
}

/** What stands between two findings of one part, whichever comes first. */
export function textBetween(one: Finding, other: Finding, draft: Draft): string {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return partText(one.part, draft).slice(first.end, Math.max(first.end, second.start));
}

/** Whether a found text holds an entry of a list, in any case. */
export function holdsEntry(finding: Finding, list: ListName, facts: Facts): boolean {
  return hasEntry(foundText(finding, facts), list, facts);
}

/** Whether the part a finding stands in holds an entry of a list. */
export function partHoldsEntry({ part }: Finding, list: ListName, facts: Facts): boolean {
  return hasEntry(partText(part, facts), list, facts);
}

function hasEntry(text: string, list: ListName, { policy }: Facts): boolean {
  const lower = text.toLowerCase();
  const entries = policy.lists.addresses[list] ?? [];
  return entries.some((entry) => lower.indexOf(entry.toLowerCase()) >= 0);
}
