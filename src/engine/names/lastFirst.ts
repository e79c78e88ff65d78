import { particles } from "./particles";
import type { SentenceReading } from "./readSentences";
import type { TokenSpan } from "./tagSentence";
import type { Token } from "./tokens";

/**
 * "Jensen, Peter" is one name, unless it is the beginning of a longer list ("Jensen, Peter og Mai"),
 * where a comma parts two people.
 */
export function joinLastFirst(
  { text, tokens }: SentenceReading,
  spans: readonly TokenSpan[],
  isSurnameFirst: (last: Token, first: Token, margin: number) => boolean,
): TokenSpan[] {
  const joined: TokenSpan[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as TokenSpan;
    const next = spans[index + 1];
    if (
      next &&
      stands(text, tokens, span, next) &&
      isSurnameFirst(lastWord(span), at(next), margin(span))
    ) {
      joined.push({ from: span.from, to: next.to, score: Math.min(span.score, next.score) });
      index += 1;
    } else joined.push(withInitials(span, next));
  }
  return joined;

  function withInitials(span: TokenSpan, next: TokenSpan | undefined): TokenSpan {
    const to = initialsEnd(text, tokens, span);
    return to > span.to && (next === undefined || next.from >= to) ? { ...span, to } : span;
  }

  function margin({ from }: TokenSpan): number {
    return startsCell(text, tokens, from) ? CELL_MARGIN : MARGIN;
  }

  function at(span: TokenSpan): Token {
    return tokens[span.from] as Token;
  }

  /** "von Platten, Carl": the surname proper. */
  function lastWord({ from, to }: TokenSpan): Token {
    const isParticle = to - from > 1 && particles.has((tokens[from] as Token).lower);
    return tokens[isParticle ? to - 1 : from] as Token;
  }
}

/** "Afbud: Skou, Thoudal": two surnames or two first names around a comma are two people. */
export function splitLists(
  tokens: readonly Token[],
  spans: readonly TokenSpan[],
  isSurnameFirst: (last: Token, first: Token, margin: number) => boolean,
): TokenSpan[] {
  const split: TokenSpan[] = [];
  for (const span of spans) {
    const comma = commaIn(tokens, span);
    const isOne =
      comma < 0 ||
      isSurnameFirst(tokens[span.from] as Token, tokens[comma + 1] as Token, LIST_MARGIN);
    if (isOne) split.push(span);
    else split.push({ ...span, to: comma }, { ...span, from: comma + 1 });
  }
  return split;
}

function commaIn(tokens: readonly Token[], { from, to }: TokenSpan): number {
  for (let index = from + 1; index + 1 < to; index += 1) {
    if ((tokens[index] as Token).text === ",") return index;
  }
  return -1;
}

/** The tagger took it for one name already: it must look strongly like two. */
const LIST_MARGIN = -4;

/** Log odds by which the order must look turned about; little where the name has a line to itself. */
const MARGIN = 3;
const CELL_MARGIN = 0;

const cellMarks: ReadonlySet<string> = new Set("; : | ( • * - – >".split(" "));

/** Nothing before it on its line, or a mark that begins an entry. */
export function startsCell(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || cellMarks.has(before.text)) return true;
  if (isNumber(before) && startsCell(text, tokens, index - 1)) return true;
  if (before.text === "." && isNumber(tokens[index - 2]) && startsCell(text, tokens, index - 2)) {
    return true;
  }
  return /[\n\t]/.test(text.slice(before.end, (tokens[index] as Token).start));
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d+\.?$/.test(token.text);
}

/** "Åkesson, J." in an entry of its own: the initials belong to the surname before the comma. */
function initialsEnd(text: string, tokens: readonly Token[], { from, to }: TokenSpan): number {
  if (to - from > 2 || tokens[to]?.text !== "," || !startsCell(text, tokens, from)) return to;
  let end = to + 1;
  while (end <= to + 2 && /^[^\W\d_]\.$|^[ÆØÅÄÖæøåäö]\.$/.test(tokens[end]?.text ?? "")) end += 1;
  return end > to + 1 ? end : to;
}

function stands(
  text: string,
  tokens: readonly Token[],
  last: TokenSpan,
  first: TokenSpan,
): boolean {
  if (first.from !== last.to + 1 || tokens[last.to]?.text !== ",") return false;
  if (first.to - first.from > 2 || isList(tokens, last.from)) return false;
  return closes(text, tokens, first.to);
}

/** A name and a comma before it: the third of a list is no first name. */
function isList(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === ",";
}

/** Not followed by another name in a list: an end of line, a mark or a number. */
export function closes(text: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return true;
  const gap = text.slice((tokens[index - 1] as Token).end, next.start);
  if (/[\n\t]/.test(gap)) return true;
  return next.text !== "," && next.lower !== "og" && next.lower !== "och" && next.lower !== "and";
}
