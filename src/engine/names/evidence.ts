import { farewells } from "../lexicons/letterFormulas";
import { isLetter, isUpper } from "./letters";
import { isFormOf, wordsOfPerson } from "./people";
import type { KnownPerson } from "./people";
import type { SentenceReading } from "./readSentences";
import type { Token } from "./tokens";

/**
 * What a mail knows about its words before they are read: log odds for "part of a person's name",
 * one number per token. They are added to the tagger's own, so a person-named street stays a street.
 */
export const boosts = {
  /** The word stands in the name of somebody who takes part. */
  participant: 3,
  /** A participant's word begins a line and is set off from the rest: "Bo, har du …". */
  addressed: 6,
  /** The word was part of a name found elsewhere in the same text. */
  carried: 2.5,
  /** The line follows a sign-off, or is the mail's last. */
  signOff: 2,
  /** The words before an address in angle brackets, as in a quoted header. */
  beforeAddress: 2.5,
  /** "Jensen, Peter" alone in a line or an entry, both words name-like. */
  lastFirst: 1.5,
  /** Two capitalised words that look like a first name and a surname. */
  fullName: 2.5,
  /** A first name that everybody knows begins a sentence, or stands behind a small word or a title. */
  known: 2,
  /** The word is joined to a name by "og", "eller" or a slash. */
  joined: 1.8,
  /** "Hej Mark" alone in its line, or before a mark. */
  greeted: 1.5,
  /** Taken away where a storm, a room or a firm carries the name. */
  carrier: 3,
  /** Taken away from a lone word in a list with a thing. */
  besideThing: 2,
  /** Taken away from a word that English writes with a capital. */
  ordinary: 7,
  /** Taken away from what stands between quotation marks. */
  quoted: 2,
  /** Taken away from a word that elsewhere in the same text is a thing's name. */
  thing: 2.5,
} as const;

/** A name in small letters is weaker evidence: it may be the word ("bo", "mai", "storm"). */
export const SMALL_LETTERS = 0.5;

export function participantEvidence(
  tokens: readonly Token[],
  people: readonly KnownPerson[],
  into: Float32Array,
): void {
  const words = new Set<string>();
  for (const person of people) wordsOfPerson(person).forEach((word) => words.add(word));
  addForWords(tokens, words, boosts.participant, into);
}

/** Boosts every form of `words` but where a thing bears the name; returns the tokens it touched. */
export function addForWords(
  tokens: readonly Token[],
  words: ReadonlySet<string>,
  boost: number,
  into: Float32Array,
): number[] {
  const touched: number[] = [];
  if (words.size === 0) return touched;
  tokens.forEach((token, index) => {
    if (!isFormOfAny(token.lower, words)) return;
    if ((into[index] as number) < 0) return;
    const weight = isUpper(token.text[0] as string) ? 1 : SMALL_LETTERS;
    into[index] = Math.max(into[index] as number, boost * weight);
    touched.push(index);
  });
  return touched;
}

/** "Mødelokalet Amalie er optaget. Er Amalie ledig senere?": once a room, always a room. */
export function thingEvidence(
  tokens: readonly Token[],
  things: ReadonlySet<string>,
  against: number,
  into: Float32Array,
): void {
  if (things.size === 0) return;
  tokens.forEach((token, index) => {
    if (into[index] === 0 && things.has(token.lower)) into[index] = -against;
  });
}

function isFormOfAny(lower: string, words: ReadonlySet<string>): boolean {
  if (words.has(lower)) return true;
  if ("s'’".indexOf(lower.slice(-1)) < 0) return false;
  for (const end of ["s", "'", "’", "'s", "’s"]) {
    const stem = lower.slice(0, lower.length - end.length);
    if (lower.slice(-end.length) === end && words.has(stem)) return isFormOf(lower, stem);
  }
  return false;
}

const signOffs = new RegExp(`^(?:${farewells})[,.!]?$`);

/** The line below "Med venlig hilsen" is a name, however it is written. */
export function signOffEvidence({ text, tokens }: SentenceReading, into: Float32Array): void {
  let previous = "";
  let lineStart = 0;
  let index = 0;
  while (lineStart < text.length) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + LONGEST_SIGN_OFF)).trim();
    const first = index;
    while (index < tokens.length && (tokens[index] as Token).start < lineEnd) index += 1;
    if (index > first && signOffs.test(previous)) boostWords(tokens, first, index, into);
    if (line !== "") previous = line.toLowerCase();
    lineStart = lineEnd + 1;
  }
}

const LONGEST_SIGN_OFF = 60;
const LONGEST_NAME = 4;

function boostWords(tokens: readonly Token[], from: number, to: number, into: Float32Array): void {
  if (to - from > LONGEST_NAME) return;
  for (let index = from; index < to; index += 1) {
    if (!isLetter((tokens[index] as Token).text.charCodeAt(0))) continue;
    into[index] = Math.max(into[index] as number, boosts.signOff);
  }
}

/** "Lone Bach <lba@mail.example>": the capitalised words before an address in brackets. */
export function headerEvidence(tokens: readonly Token[], into: Float32Array): void {
  for (let index = 1; index + 1 < tokens.length; index += 1) {
    if ((tokens[index] as Token).text !== "<") continue;
    if ((tokens[index + 1] as Token).text.indexOf("@") < 0) continue;
    for (let before = index - 1; before >= Math.max(0, index - LONGEST_NAME); before -= 1) {
      const word = (tokens[before] as Token).text;
      if (word !== "," && !isUpper(word[0] as string)) break;
      into[before] = Math.max(into[before] as number, boosts.beforeAddress);
    }
  }
}
