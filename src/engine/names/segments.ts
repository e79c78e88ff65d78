import { isUpper, isLetter } from "./letters";
import type { Token } from "./tokens";

/** A run of tokens that is tagged as one: a sentence, a line, a cell. Half-open token indices. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** A plain-text mail wraps its lines at about this width; a shorter line ends on purpose. */
const WRAPPED_LINE = 62;
const LONGEST_SEGMENT = 200;

export function segments(text: string, tokens: readonly Token[]): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  for (let index = 1; index <= tokens.length; index += 1) {
    if (index < tokens.length && index - from < LONGEST_SEGMENT && !breaks(text, tokens, index))
      continue;
    found.push({ from, to: index });
    from = index;
  }
  return found;
}

function breaks(text: string, tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1] as Token;
  const next = tokens[index] as Token;
  for (let at = previous.end; at < next.start; at += 1) {
    const character = text[at];
    if (character === "\t") return true;
    if (character === "\n" || character === "\r") return !isWrap(text, at, next);
  }
  return next.start > previous.end && endsSentence(previous.text) && startsSentence(tokens, index);
}

function isWrap(text: string, newline: number, next: Token): boolean {
  if (text.slice(newline + 1, next.start).indexOf("\n") >= 0) return false;
  const lineStart = text.lastIndexOf("\n", newline - 1) + 1;
  const last = text.slice(lineStart, newline).trim().slice(-1);
  if (newline - lineStart < WRAPPED_LINE || ".:;!?>".indexOf(last) >= 0) return false;
  return isLetter(next.text.charCodeAt(0)) && next.text.slice(-1) !== ":";
}

function endsSentence(word: string): boolean {
  return word === "." || word === "!" || word === "?" || word === "...";
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index] as Token;
  const word = isLetter(first.text.charCodeAt(0)) ? first : (tokens[index + 1] ?? first);
  return isUpper(word.text[0] ?? "") || /^[\d"'»”–*•-]/.test(first.text);
}
