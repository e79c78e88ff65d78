import { isLetter } from "./letters";
import { isFormOf, wordsOfPerson, type KnownPerson } from "./people";
import { roleClass } from "./roleWords";
import type { SentenceReading } from "./readSentences";
import type { Token } from "./tokens";

/** Class of the small words of a letter ("kære", "mvh", "fra") among the role words. */
const LETTER_WORD = 6;
const MOST_BEFORE = 3;
const LONGEST_NAME = 4;
const closing: ReadonlySet<string> = new Set(", ! . : ? og och & + -".split(" "));

/**
 * "Bo, har du …", "Hej Tage!", "/Liv": a participant's word that begins a line and is set off from
 * what follows is the participant, however ordinary the word is otherwise.
 */
export function addressedEvidence(
  { text, tokens }: SentenceReading,
  people: readonly KnownPerson[],
  boost: number,
  into: Float32Array,
): void {
  if (people.length === 0) return;
  const words = new Set<string>();
  for (const person of people) wordsOfPerson(person).forEach((word) => words.add(word));
  for (let index = 0; index < tokens.length; index += 1) {
    if (!beginsLine(text, tokens, index)) continue;
    const from = pastLetterWords(text, tokens, index);
    let to = from;
    while (to - from < LONGEST_NAME && isParticipant(tokens[to], words)) {
      to += 1;
      if (beginsLine(text, tokens, to)) break;
    }
    if (to === from || !isSetOff(text, tokens, to)) continue;
    for (let at = from; at < to; at += 1) into[at] = Math.max(into[at] as number, boost);
  }
}

function beginsLine(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return true;
  return text.slice(before.end, token.start).indexOf("\n") >= 0;
}

function pastLetterWords(text: string, tokens: readonly Token[], index: number): number {
  let at = index;
  while (at - index < MOST_BEFORE) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > index && beginsLine(text, tokens, at)) break;
    if (isLetter(token.text.charCodeAt(0)) && roleClass(token.lower) !== LETTER_WORD) break;
    at += 1;
  }
  return at;
}

function isParticipant(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  if (words.has(token.lower)) return true;
  let found = false;
  if (token.lower.length > 3)
    words.forEach((word) => (found = found || isFormOf(token.lower, word)));
  return found;
}

function isSetOff(text: string, tokens: readonly Token[], index: number): boolean {
  return beginsLine(text, tokens, index) || closing.has((tokens[index] as Token).lower);
}
