import type { DigitGroups } from "./digitGroups";

/** Digits in one or several groups, held together by single signs. */
export interface GroupedNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** The lengths of the groups, "2-2-2-2". */
  readonly shape: string;
  /** The signs between the groups, each once, in order of appearance. */
  readonly signs: string;
  /** Index of the last group. */
  readonly last: number;
}

/**
 * The groups from `first` on, up to `longest` digits, that are held together by one of `signs`.
 * At most `mostGroups` of them, so that a long list of numbers costs no more than its length.
 */
export function groupedFrom(
  text: string,
  groups: DigitGroups,
  first: number,
  signs: string,
  longest: number,
  mostGroups = 8,
): GroupedNumber {
  const start = groups.starts[first] as number;
  let end = groups.ends[first] as number;
  let digits = text.slice(start, end);
  let shape = String(digits.length);
  let seen = "";
  let last = first;
  while (last + 1 < groups.count && last - first < mostGroups - 1) {
    const next = groups.starts[last + 1] as number;
    const sign = text.charAt(end);
    if (next !== end + 1 || signs.indexOf(sign) < 0) break;
    const nextEnd = groups.ends[last + 1] as number;
    if (digits.length + nextEnd - next > longest) break;
    digits += text.slice(next, nextEnd);
    shape += `-${nextEnd - next}`;
    if (seen.indexOf(sign) < 0) seen += sign;
    end = nextEnd;
    last += 1;
  }
  return { start, end, digits, shape, signs: seen, last };
}

/** Neither a letter nor a digit stands directly before or after. */
export function isAlone(text: string, start: number, end: number): boolean {
  return !isWordSign(text.charCodeAt(start - 1)) && !isWordSign(text.charCodeAt(end));
}

function isWordSign(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code >= 0xc0
  );
}

/** Whether a sign and another digit follow or come before: the number is a piece of a longer one. */
export function isPiece(text: string, start: number, end: number, signs: string): boolean {
  return isJoined(text, start - 1, start - 2, signs) || isJoined(text, end, end + 1, signs);
}

function isJoined(text: string, sign: number, digit: number, signs: string): boolean {
  const code = text.charCodeAt(digit);
  return (
    code >= 48 && code <= 57 && signs.indexOf(text.charAt(sign)) >= 0 && text.charAt(sign) !== ""
  );
}
