import type { Finding, Mailbox } from "../types";
import type { Facts } from "./facts";
import { foundText } from "./foundText";
import { nameWords } from "../text/nameWords";
import { recipientOf } from "./partRole";

/**
 * Whether a finding is about somebody taking part: the sender, a recipient, a colleague the policy
 * lists, or, for a number, the person whose number is a recipient's address.
 */
export function isParticipant(finding: Finding, facts: Facts): boolean {
  if (recipientOf(finding.part) !== undefined) return true;
  if (finding.kind === "personName") return isKnownName(finding, facts);
  return facts.findings.some(
    ({ part, person }) =>
      recipientOf(part) !== undefined && person !== undefined && person === finding.person,
  );
}

function isKnownName(finding: Finding, facts: Facts): boolean {
  const words = nameWords(foundText(finding, facts)).map(withoutGenitive);
  if (words.length === 0) return false;
  const { sender, recipients = [], traits } = facts.communication;
  const writer = traits?.writer === undefined ? [] : [{ address: traits.writer }];
  const colleagues = (facts.policy.lists.addresses.colleagues ?? []).map(asMailbox);
  const everyone = [...(sender ? [sender] : []), ...writer, ...recipients, ...colleagues];
  return everyone.some((mailbox) => carries(mailbox, words));
}

function asMailbox(entry: string): Mailbox {
  const name = entry.slice(0, 5) === "name:" ? entry.slice(5) : undefined;
  return name === undefined ? { address: entry } : { name, address: "" };
}

/** Every word of the found name stands in the mailbox's name or local part, or makes its initials. */
function carries({ name, address }: Mailbox, words: readonly string[]): boolean {
  const local = address.split("@")[0]!;
  const theirs = nameWords(`${name ?? ""} ${local}`).map(withoutGenitive);
  if (words.every((word) => theirs.indexOf(word) >= 0)) return true;
  return !name && words.length > 1 && abbreviates(nameWords(local).join(""), words);
}

const longestInitials = 6;

/** `lba`, `loba` and `lb` stand for Lone Bach, as staff's addresses are often made. */
function abbreviates(letters: string, words: readonly string[]): boolean {
  if (letters.length > longestInitials) return false;
  const [first, ...rest] = words;
  if (first === undefined) return letters === "";
  for (let taken = 1; taken <= letters.length; taken++) {
    const begins = first.slice(0, taken) === letters.slice(0, taken);
    if (!begins) return false;
    if (abbreviates(letters.slice(taken), rest)) return true;
  }
  return false;
}

function withoutGenitive(word: string): string {
  return word.length > 3 && word.slice(-1) === "s" ? word.slice(0, -1) : word;
}
