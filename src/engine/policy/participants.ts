import { nameWords } from "../text/nameWords";
import type { Communication, Finding, Mailbox } from "../types";
import { foundText } from "./foundText";
import { onceFor } from "./onceFor";
import { recipientOf } from "./partRole";
import type { Policy } from "./types";

/** Somebody taking part, by what names them. */
interface Participant {
  /** Of the display name and of the address's local part. */
  readonly words: ReadonlySet<string>;
  /** All letters of the local part, where they may be initials and no name says otherwise. */
  readonly initials: string | undefined;
}

const longestInitials = 6;

/**
 * The people taking part: the sender, the recipients, the colleagues the policy lists, and, for a
 * number, the person whose number is a recipient's address.
 */
export class Participants {
  private readonly known = new Map<Finding, boolean>();
  private people: readonly Participant[] | undefined;
  private numbers: ReadonlySet<number> | undefined;

  constructor(
    private readonly communication: Communication,
    private readonly policy: Pick<Policy, "lists">,
    private readonly findings: readonly Finding[],
  ) {}

  /** Whether a finding is about one of them. */
  has(finding: Finding): boolean {
    const known = this.known.get(finding) ?? this.isAbout(finding);
    this.known.set(finding, known);
    return known;
  }

  private isAbout(finding: Finding): boolean {
    if (recipientOf(finding.part) !== undefined) return true;
    if (finding.kind === "personName") return this.isKnownName(finding);
    this.numbers = this.numbers ?? numbersAsRecipients(this.findings);
    return finding.person !== undefined && this.numbers.has(finding.person);
  }

  private isKnownName(finding: Finding): boolean {
    const words = nameWords(foundText(finding, this.communication)).map(withoutGenitive);
    this.people = this.people ?? everyone(this.communication, this.policy);
    return words.length > 0 && this.people.some((person) => carries(person, words));
  }
}

function numbersAsRecipients(findings: readonly Finding[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { part, person } of findings) {
    if (person !== undefined && recipientOf(part) !== undefined) numbers.add(person);
  }
  return numbers;
}

function everyone(
  { sender, recipients = [], traits }: Communication,
  { lists }: Pick<Policy, "lists">,
): readonly Participant[] {
  const writer = traits?.writer === undefined ? [] : [{ address: traits.writer }];
  const here = [...(sender ? [sender] : []), ...writer, ...recipients].map(participant);
  const { colleagues } = lists.addresses;
  return colleagues ? here.concat(listed(colleagues)) : here;
}

const listed = onceFor((entries: readonly string[]): readonly Participant[] =>
  entries.map((entry) =>
    participant(
      entry.slice(0, 5) === "name:" ? { name: entry.slice(5), address: "" } : { address: entry },
    ),
  ),
);

function participant({ name, address }: Mailbox): Participant {
  const local = address.split("@")[0]!;
  const letters = nameWords(local).join("");
  return {
    words: new Set(nameWords(`${name ?? ""} ${local}`).map(withoutGenitive)),
    initials: !name && letters.length <= longestInitials ? letters : undefined,
  };
}

/** Every word of the found name stands in the mailbox's name or local part, or makes its initials. */
function carries({ words: theirs, initials }: Participant, words: readonly string[]): boolean {
  if (words.every((word) => theirs.has(word))) return true;
  return initials !== undefined && words.length > 1 && abbreviates(initials, words);
}

/** `lba`, `loba` and `lb` stand for Lone Bach, as staff's addresses are often made. */
function abbreviates(letters: string, words: readonly string[]): boolean {
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
