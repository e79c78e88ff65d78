import { isLetter } from "./letters";
import { withoutGenitive } from "./words";

export type PersonRole = "sender" | "recipient" | "attendee";

/** Somebody who takes part in the mail or the meeting, as its address lines name them. */
export interface KnownPerson {
  readonly name: string;
  readonly address: string;
  readonly role: PersonRole;
}

/** Small words and titles in a display name ("Lone Bach, Jobcenter (LBA)") that are nobody's name. */
const SHORTEST = 2;

/** The words of a display name and of the local part of an address, in small letters. */
export function wordsOfPerson({ name, address }: KnownPerson): ReadonlySet<string> {
  const local = address.slice(0, Math.max(0, address.indexOf("@")));
  return new Set(nameWords(`${name} ${local}`));
}

/** Runs of letters, hyphens and apostrophes cut, in small letters. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const character of `${name.toLowerCase()} `) {
    if (isLetter(character.charCodeAt(0))) word += character;
    else {
      if (word.length >= SHORTEST) words.push(word);
      word = "";
    }
  }
  return words;
}

/** "madsens" is "madsen" or a name that ends so; both may be meant. */
export function isFormOf(lower: string, word: string): boolean {
  return lower === word || (lower.length > word.length && withoutGenitive(lower) === word);
}

/** A full name without its genitive, in small letters: equal keys, same name. */
export function personKey(name: string): string {
  const comma = name.indexOf(",");
  const inOrder = comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  const lower = inOrder.trim().toLowerCase();
  const words = lower.split(/\s+/);
  const last = words.length - 1;
  words[last] = withoutGenitive(words[last] as string);
  return words.join(" ");
}
