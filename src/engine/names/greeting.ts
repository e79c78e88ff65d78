import { crowds, greetings, pairs } from "../lexicons/letterFormulas";
import { isLetter } from "./letters";
import { likenessOf, type LikenessModel } from "./likeness";
import { joiningWords } from "./joiningWords";
import type { SentenceReading } from "./readSentences";
import type { Token } from "./tokens";

const greeting = new RegExp(`^(?:${greetings})$`);
const nobody = new RegExp(`^(?:${crowds}|${pairs}|igen|again)$`);
const LONGEST_NAME = 3;
/** Log odds of looking like a first name or a surname that a greeted word has at least. */
const LEAST = -1;

/** "Hej Mark", alone in its line or set off by a mark: words that may be a name are one. */
export function greetingEvidence(
  { text, tokens }: SentenceReading,
  likeness: LikenessModel,
  boost: number,
  into: Float32Array,
): void {
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    if (!greeting.test((tokens[index] as Token).lower) || !beginsLine(text, tokens, index))
      continue;
    let to = index + 1;
    while (to - index <= LONGEST_NAME && isNameLike(tokens[to], likeness)) {
      to += 1;
      if (beginsLine(text, tokens, to)) break;
    }
    if (!isSetOff(text, tokens, to)) continue;
    for (let at = index + 1; at < to; at += 1) into[at] = Math.max(into[at] as number, boost);
  }
}

function isNameLike(token: Token | undefined, model: LikenessModel): boolean {
  if (token === undefined || !isLetter(token.text.charCodeAt(0))) return false;
  if (nobody.test(token.lower)) return false;
  const { first, last } = likenessOf(token.lower, model);
  return Math.max(first, last) >= LEAST;
}

function isSetOff(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || beginsLine(text, tokens, index)) return true;
  return joiningWords.has(token.lower) || /^[!.:–-]/.test(token.text);
}

function beginsLine(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return true;
  return text.slice(before.end, token.start).indexOf("\n") >= 0;
}
