import { abbreviations } from "./abbreviations";
import { isDigit, isLetter, isSpace, isUpper } from "./letters";

/** One token: half-open position in the text given, its text and its lower-case form. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/**
 * Cuts text as the treebanks behind the training data do: hyphens, inner periods and apostrophes
 * stay inside a word ("Ninn-Hansen", "bl.a.", "O'Brien"), an abbreviation or an initial keeps its
 * period, every other mark stands alone. Where mail differs from a treebank (addresses, file names,
 * English possessives) the cut keeps a name whole and its surroundings off it.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at);
    const word = text.slice(at, end);
    tokens.push({ start: at, end, text: word, lower: word.toLowerCase() });
    at = end;
  }
  return tokens;
}

function tokenEnd(text: string, start: number): number {
  if (!isWord(text.charCodeAt(start))) return markEnd(text, start);
  const address = addressEnd(text, start);
  if (address > start) return address;
  let end = start;
  for (;;) {
    while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
    if (!joins(text, start, end)) break;
    end += 1;
  }
  return keepsPeriod(text, start, end) || keepsApostrophe(text, start, end) ? end + 1 : end;
}

function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function markEnd(text: string, start: number): number {
  let end = start + 1;
  if (text[start] === ".") while (text[end] === ".") end += 1;
  return end;
}

/** Mail and web addresses are one token, so that no name is found inside them. */
function addressEnd(text: string, start: number): number {
  let end = start;
  let marks = 0;
  while (end < text.length && end - start < 200) {
    const character = text[end] ?? "";
    if (isAddressMark(text, end)) marks += 1;
    else if (!isWord(text.charCodeAt(end)) && ".-_+/:?=&%#~".indexOf(character) < 0) break;
    end += 1;
  }
  if (marks === 0) return start;
  while (end > start && !isWord(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isAddressMark(text: string, at: number): boolean {
  const character = text[at];
  if (character === "@") return true;
  if (character === ":") return text[at + 1] === "/" && text[at + 2] === "/";
  return character === "w" && text.slice(at, at + 4) === "www.";
}

function joins(text: string, start: number, end: number): boolean {
  const mark = text[end];
  const next = text.charCodeAt(end + 1);
  if (!isWord(next)) return false;
  if (mark === "-") return true;
  if (mark === "'" || mark === "’") return true;
  if (mark === ":") return isUpper(text[end - 1] ?? "") && !isUpper(text[end + 1] ?? "");
  if (mark !== "." && mark !== ",") return false;
  if (isDigit(text.charCodeAt(end - 1)) && isDigit(next)) return true;
  return mark === "." && joinsByPeriod(text, start, end);
}

const LONGEST_QUOTATION = 120;

/** "Lars' bil": a genitive after s, x or z, unless the mark closes a quotation. */
function keepsApostrophe(text: string, start: number, end: number): boolean {
  if (text[end] !== "'" && text[end] !== "’") return false;
  if (end - start < 3 || !/[sxz]/i.test(text[end - 1] as string)) return false;
  const line =
    text
      .slice(Math.max(0, start - LONGEST_QUOTATION), start)
      .split("\n")
      .pop() ?? "";
  const opened = /(?:^|[\s(])['’‘]/.test(line);
  return !opened && !isWord(text.charCodeAt(end + 1));
}

/** "bl.a", "B.T", "F.P.Jac" hold together; "går.Hun", "Hr.Jensen" and "madsen.pdf" do not. */
function joinsByPeriod(text: string, start: number, end: number): boolean {
  let from = end;
  while (from > start && text[from - 1] !== ".") from -= 1;
  const length = end - from;
  if (length > 2) return false;
  const nextIsUpper = isUpper(text[end + 1] ?? "");
  return length === 1 || !nextIsUpper || isUpper(text.slice(from, end));
}

function keepsPeriod(text: string, start: number, end: number): boolean {
  if (text[end] !== "." || text[end + 1] === ".") return false;
  const word = text.slice(start, end);
  if (word.length === 1)
    return isUpper(word) || (isLetter(word.charCodeAt(0)) && end + 1 < text.length);
  if (isDigit(word.charCodeAt(0)))
    return /^\d+$/.test(word) && /^ [a-zæøåäö]/.test(text.slice(end + 1, end + 3));
  return holdsShortPieces(word) || abbreviations.has(word.toLowerCase());
}

function holdsShortPieces(word: string): boolean {
  return /^[^.]{1,3}(?:\.[^.]{1,3})+$/.test(word);
}
