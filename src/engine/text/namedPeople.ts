import type { Mailbox } from "../types";
import { firstNames } from "../lexicons/firstNames";
import { mailAddress } from "./mailAddress";
import { nameWords } from "./nameWords";

/** A recipient whose name is known. */
export interface NamedPerson {
  readonly mailbox: Mailbox;
  /** Folded words of the name and of the address's local part. */
  readonly words: readonly string[];
}

/**
 * The recipients as people with names; `undefined` where any of them may be anybody: an office, a
 * list, bare initials. Only then can a name that is none of theirs mean something.
 */
export function namedPeople(recipients: readonly Mailbox[]): readonly NamedPerson[] | undefined {
  const people = recipients.map(named);
  const known = people.filter((each): each is NamedPerson => each !== undefined);
  return known.length > 0 && known.length === people.length ? known : undefined;
}

function named(mailbox: Mailbox): NamedPerson | undefined {
  const local = nameWords(mailAddress(mailbox.address)?.local ?? "");
  const shown = nameWords(mailbox.name ?? "");
  const isPerson = (words: readonly string[]): boolean =>
    words.length > 1 && knownNames().has(words[0]!);
  if (!isPerson(shown) && !isPerson(local) && !agree(shown, local)) return undefined;
  return { mailbox, words: shown.concat(local) };
}

/** "Bjarne Vestermark <b.vestermark@…>": a name that its own address writes too, if only by letters. */
function agree(shown: readonly string[], local: readonly string[]): boolean {
  const isWritten = (word: string) => shown.some((name) => name === word || name[0] === word);
  return shown.length > 1 && local.length > 1 && local.every(isWritten);
}

/** Folding changes nothing of it, and most names are so. */
const plain = /^[a-z]+$/;
let folded: ReadonlySet<string> | undefined;

/** First names, folded as the words are. */
export function knownNames(): ReadonlySet<string> {
  if (!folded) {
    const names: string[] = [];
    firstNames.forEach((name) => names.push(plain.test(name) ? name : nameWords(name).join("")));
    folded = new Set(names);
  }
  return folded;
}
