import { isDigit } from "../text/characters";
import type { Reading } from "../text/types";
import { digitGroups, groupLength, type DigitGroups } from "./digitGroups";
import { gapBetween, type Gap } from "./gaps";
import { groupedFrom, isPiece } from "./groupedNumber";

/** Digits that may be a national number by their lengths and by what stands between them. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Ten or twelve. */
  readonly digits: string;
  /** Between the date and the last four; `none` where nothing stands there. */
  readonly gap: Gap;
  /** The date itself is written in pieces. */
  readonly split: boolean;
  /** The last four are written in pieces too: "01 01 80 00 08". */
  readonly paired: boolean;
  /** Digits stand directly before or after, held by one sign, so that this may be a piece of more. */
  readonly adjoined: boolean;
  /**
   * Written as no such number usually is, "02076 15102", "17O576-5002": a word must say what it is, or the
   * hyphen and a right check digit.
   */
  readonly loose?: boolean;
}

/**
 * Where groups may end: after day, month, year, in the middle of the last four, and the whole; in
 * both orders of twelve digits.
 */
const cuts: {
  readonly [length: number]: { readonly date: number; readonly ends: readonly number[] };
} = {
  10: { date: 6, ends: [2, 4, 6, 8, 10] },
  12: { date: 8, ends: [2, 4, 6, 8, 10, 12] },
};
const dateGaps: readonly Gap[] = ["space", "dot", "slash", "hyphen", "wide"];

/** All candidates of a text; they may overlap. */
export function nationalCandidates(reading: Reading): readonly Candidate[] {
  const groups = digitGroups(reading);
  const candidates: Candidate[] = [];
  for (let first = 0; first < groups.count; first += 1) {
    const length = groupLength(groups, first);
    if (length > 12 || length % 2 === 1) continue;
    for (const total of [10, 12]) {
      const candidate = candidateFrom(reading.plain.text, groups, first, total);
      if (candidate !== undefined) candidates.push(candidate);
    }
  }
  return candidates;
}

function candidateFrom(
  text: string,
  groups: DigitGroups,
  first: number,
  total: number,
): Candidate | undefined {
  const { date, ends } = cuts[total] as { date: number; ends: readonly number[] };
  let digits = "";
  let gap: Gap = "none";
  let dateGap: Gap | undefined;
  let paired = false;
  for (let index = first; index < groups.count; index += 1) {
    const start = groups.starts[index] as number;
    const between =
      index === first ? "none" : gapBetween(text, groups.ends[index - 1] as number, start);
    if (between === undefined) return undefined;
    if (digits.length === date) gap = between;
    else if (digits.length > date) {
      if (!isPairGap(between, gap, dateGap, index === first + 1)) return undefined;
      paired = true;
    } else if (index > first) {
      if (!isDateGap(between, dateGap)) return undefined;
      dateGap = dateGap || between;
    }
    digits += text.slice(start, groups.ends[index]);
    if (ends.indexOf(digits.length) < 0) return undefined;
    if (digits.length === total) {
      return found(text, groups, first, index, { digits, gap, dateGap, paired });
    }
  }
  return undefined;
}

/** "02/07-61" changes its sign before the year; else one sign holds a date. */
function isDateGap(between: Gap, earlier: Gap | undefined): boolean {
  const mayChange = earlier === undefined || earlier === "slash" || earlier === "dot";
  return dateGaps.indexOf(between) >= 0 && (mayChange || earlier === between);
}

/** "01 01 80 00 08", "01.01.80.00.08"; "01018000 08" parts the last two alone. */
function isPairGap(between: Gap, gap: Gap, dateGap: Gap | undefined, isFirst: boolean): boolean {
  if (between !== "space") return between === gap && between === dateGap;
  return (gap === "space" || gap === "hyphen" || isFirst) && (dateGap || "space") === "space";
}

/**
 * Ten digits in groups of any other length, "01018 00008" or "010 180 0008": nobody's habit, but what
 * a telephone or a form makes of them.
 */
export function looseCandidates(reading: Reading): readonly Candidate[] {
  const groups = digitGroups(reading);
  const { text } = reading.plain;
  const candidates: Candidate[] = [];
  for (let first = 0; first + 1 < groups.count; first += 1) {
    const run = groupedFrom(text, groups, first, " -.", 10, 5);
    if (run.digits.length !== 10 || run.signs.length > 2) continue;
    const { start, end, digits } = run;
    if (isPiece(text, start, end, " -.") || dialled.test(text.slice(start, end))) continue;
    candidates.push({
      ...{ start, end, digits, gap: "space", split: true, paired: false },
      ...{ adjoined: false, loose: true },
    });
  }
  return candidates;
}

/** Two digits each, in the order of a Danish number; days of replacement numbers are raised by 60. */
function isDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 60;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** "070-174 06 05": a Swedish telephone. */
const dialled = /^0\d{1,3}-\d{2,3} \d{2} \d{2}$/;

function found(
  text: string,
  groups: DigitGroups,
  first: number,
  last: number,
  read: { digits: string; gap: Gap; dateGap: Gap | undefined; paired: boolean },
): Candidate {
  const { digits, gap, dateGap, paired } = read;
  const start = groups.starts[first] as number;
  const end = groups.ends[last] as number;
  const split = dateGap !== undefined;
  const adjoined =
    (isAdjoined(text, start, -1, split) && !isAfterClock(text, start)) ||
    isAdjoined(text, end, 1, split);
  const candidate = { start, end, digits, gap, split, paired, adjoined };
  // "4711-26-0093" is an order; no day and month stand before its first sign.
  const isUneven = dateGap === "hyphen" && groupLength(groups, first) === 4 && !isDay(digits);
  return digits.length === 10 && isUneven ? { ...candidate, loose: true } : candidate;
}

/**
 * Whether one sign and then a digit stand outside an edge. Beyond a space a group of four digits or
 * more is a postcode or the next number, unless the candidate itself is in pieces.
 */
function isAdjoined(text: string, edge: number, step: 1 | -1, split: boolean): boolean {
  const at = (offset: number) => text.charCodeAt(step > 0 ? edge + offset : edge - 1 - offset);
  if (" -./:".indexOf(String.fromCharCode(at(0))) < 0 || !isDigit(at(1))) return false;
  return at(0) !== 32 || split || !(isDigit(at(2)) && isDigit(at(3)) && isDigit(at(4)));
}

/** "13.15 1107678472 pas": the time of an entry stands before it. */
function isAfterClock(text: string, start: number): boolean {
  return /(?:^|\n)(?:[01]?\d|2[0-3])[.:][0-5]\d $/.test(
    text.slice(Math.max(0, start - CLOCK), start),
  );
}

const CLOCK = 7;
