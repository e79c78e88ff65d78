import { isUpper } from "./letters";
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
  /** The word was part of a name found elsewhere in the same text. */
  carried: 2.5,
  /** The line follows a sign-off, or is the mail's last. */
  signOff: 2,
  /** The words before an address in angle brackets, as in a quoted header. */
  beforeAddress: 2.5,
  /** Taken away where a storm, a room or a firm carries the name. */
  carrier: 3,
} as const;

/** A name in small letters is weaker evidence: it may be the word ("bo", "mai", "storm"). */
const SMALL_LETTERS = 0.5;

export function participantEvidence(
  tokens: readonly Token[],
  people: readonly KnownPerson[],
  into: Float32Array,
): void {
  const words = new Set<string>();
  for (const person of people) wordsOfPerson(person).forEach((word) => words.add(word));
  addForWords(tokens, words, boosts.participant, into);
}

/** Boosts every form of `words`; returns the tokens it touched. */
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
    const weight = isUpper(token.text[0] as string) ? 1 : SMALL_LETTERS;
    into[index] = Math.max(into[index] as number, boost * weight);
    touched.push(index);
  });
  return touched;
}

function isFormOfAny(lower: string, words: ReadonlySet<string>): boolean {
  if (words.has(lower)) return true;
  for (const end of ["s", "'", "’", "'s", "’s"]) {
    const stem = lower.slice(0, lower.length - end.length);
    if (lower.slice(-end.length) === end && words.has(stem)) return isFormOf(lower, stem);
  }
  return false;
}

const signOffs =
  /^(?:(?:med|m)\s)?(?:de\s|mange\s|bedste\s|kærlig\s|venlig\s|venlige\s|vänlig\s|vänliga\s|bästa\s|kind\s|best\s|warm\s)*(?:hilsen|hilsner|hälsning|hälsningar|regards|wishes|mvh|vh|kh|dbh|sincerely|cheers|tack på förhand)[,.!]?$/;

/** The line below "Med venlig hilsen" is a name, however it is written. */
export function signOffEvidence({ text, tokens }: SentenceReading, into: Float32Array): void {
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const lineStart = text.lastIndexOf("\n", token.start) + 1;
    if (text.slice(lineStart, token.start).trim() !== "") continue;
    const before = text.slice(Math.max(0, lineStart - 80), Math.max(0, lineStart - 1));
    const previous = before.trim().split("\n").pop() ?? "";
    if (!signOffs.test(previous.trim().toLowerCase())) continue;
    boostLine(text, tokens, index, into);
  }
}

const LONGEST_NAME = 4;

function boostLine(
  text: string,
  tokens: readonly Token[],
  first: number,
  into: Float32Array,
): void {
  const line = text.slice((tokens[first] as Token).start).split("\n", 1)[0] as string;
  if (line.trim().split(/\s+/).length > LONGEST_NAME) return;
  const end = (tokens[first] as Token).start + line.length;
  for (let index = first; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.start >= end) return;
    if (token.lower !== token.text.toUpperCase()) {
      into[index] = Math.max(into[index] as number, boosts.signOff);
    }
  }
}

/** "Lone Bach <lba@mail.example>": the words that share their beginning with the address, or stand capitalised. */
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
