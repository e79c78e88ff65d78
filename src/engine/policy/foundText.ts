import { recipientText } from "../text/read";
import type { Finding } from "../types";
import type { Facts } from "./facts";
import { recipientOf } from "./partRole";
import type { ListName } from "./types";

/** What stands at a finding in the part's given text; markup inside it comes along. */
export function foundText({ part, start, end }: Finding, { communication }: Facts): string {
  const index = recipientOf(part);
  const recipient = index === undefined ? undefined : communication.recipients?.[index];
  const named = communication.parts.filter(({ name }) => name === part)[0];
  return (recipient ? recipientText(recipient) : (named?.text ?? "")).slice(start, end);
}

/** Whether a found text holds an entry of a list, in any case. */
export function holdsEntry(finding: Finding, list: ListName, facts: Facts): boolean {
  const found = foundText(finding, facts).toLowerCase();
  const entries = facts.policy.lists.addresses[list] ?? [];
  return entries.some((entry) => found.indexOf(entry.toLowerCase()) >= 0);
}
