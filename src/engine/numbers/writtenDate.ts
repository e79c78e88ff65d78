import { monthNumber } from "../text/months";
import { digitGroups, groupLength } from "./digitGroups";
import type { Reading } from "../text/types";

/** A date with its year, half-open in the text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Four digits, or two as written. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date that begins with a group of digits: "3.5.1980", "03/05-80", "1980-05-03", "3. maj 1980",
 * "May 3, 1980" from its day on, and "030580" or "19800503" in one group. Undefined where there is
 * none; a date without a year is none.
 */
export function dateAt(reading: Reading, index: number): WrittenDate | undefined {
  const length = groupLength(digitGroups(reading), index);
  if (length === 6 || length === 8) return inOneGroup(reading, index, length);
  if (length === 4) return yearFirst(reading, index);
  return length <= 2 ? numeric(reading, index) || withMonthName(reading, index) : undefined;
}

const isDay = (day: number) => day >= 1 && day <= 31;
const isMonth = (month: number) => month >= 1 && month <= 12;
const isYear = (year: number) => (year >= 1850 && year <= 2060) || year < 100;

function inOneGroup(reading: Reading, index: number, length: number): WrittenDate | undefined {
  const { starts, ends } = digitGroups(reading);
  const start = starts[index] as number;
  const end = ends[index] as number;
  const digits = reading.plain.text.slice(start, end);
  const last = Number(digits.slice(length - 2));
  const month = Number(digits.slice(2, 4));
  const dayFirst = isDay(Number(digits.slice(0, 2))) && isMonth(month);
  if (length === 6) {
    const yearsFirst = isMonth(month) && isDay(last);
    if (!dayFirst && !yearsFirst) return undefined;
    const first = Number(digits.slice(0, 2));
    return { start, end, year: dayFirst ? last : first, month, day: dayFirst ? first : last };
  }
  const yearLast = Number(digits.slice(4));
  if (dayFirst && isYear(yearLast) && yearLast > 99)
    return { start, end, year: yearLast, month, day: Number(digits.slice(0, 2)) };
  const year = Number(digits.slice(0, 4));
  const isoMonth = Number(digits.slice(4, 6));
  const isIso = year > 99 && isYear(year) && isMonth(isoMonth) && isDay(last);
  return isIso ? { start, end, year, month: isoMonth, day: last } : undefined;
}

/**
 * The values of three groups, where single signs or dot and space part them, or a stroke and then a
 * space: "3/5 80".
 */
function threeGroups(reading: Reading, index: number): readonly number[] | undefined {
  const { starts, ends } = digitGroups(reading);
  const { text } = reading.plain;
  if (index + 2 >= ends.length) return undefined;
  for (const at of [index, index + 1]) {
    const between = text.slice(
      ends[at],
      Math.min(starts[at + 1] as number, (ends[at] as number) + 3),
    );
    const isStroked = at > index && text.charAt(ends[index] as number) === "/";
    if (!/^(?:[./-]|\. )$/.test(between) && !(isStroked && between === " ")) return undefined;
  }
  return [0, 1, 2].map((offset) =>
    Number(text.slice(starts[index + offset], ends[index + offset])),
  );
}

function numeric(reading: Reading, index: number): WrittenDate | undefined {
  const values = threeGroups(reading, index);
  const { starts, ends } = digitGroups(reading);
  const yearDigits = groupLength(digitGroups(reading), index + 2);
  if (values === undefined || (yearDigits !== 2 && yearDigits !== 4)) return undefined;
  const [day, month, year] = values as [number, number, number];
  if (!isDay(day) || !isMonth(month) || !isYear(year)) return undefined;
  return { start: starts[index] as number, end: ends[index + 2] as number, year, month, day };
}

function yearFirst(reading: Reading, index: number): WrittenDate | undefined {
  const values = threeGroups(reading, index);
  if (values === undefined) return undefined;
  const { starts, ends } = digitGroups(reading);
  const [year, month, day] = values as [number, number, number];
  if (year < 1850 || !isYear(year) || !isMonth(month) || !isDay(day)) return undefined;
  return { start: starts[index] as number, end: ends[index + 2] as number, year, month, day };
}

/** "3. maj 1980", "den 3 maj 1980", "3rd of May 1980". */
function withMonthName(reading: Reading, index: number): WrittenDate | undefined {
  const groups = digitGroups(reading);
  const start = groups.starts[index] as number;
  const dayEnd = groups.ends[index] as number;
  const yearStart = groups.starts[index + 1];
  if (yearStart === undefined || yearStart - dayEnd > 20) return undefined;
  if (groupLength(groups, index + 1) !== 4) return undefined;
  const { lower } = reading.plain;
  const between = /^(?:\.|st|nd|rd|th)? ?(?:of )?([a-z]{3,9})\.?,? ?$/.exec(
    lower.slice(dayEnd, yearStart),
  );
  const month = between === null ? undefined : monthNumber(between[1] as string);
  const day = Number(lower.slice(start, dayEnd));
  if (month === undefined || !isDay(day)) return undefined;
  const end = groups.ends[index + 1] as number;
  const year = Number(lower.slice(yearStart, end));
  return isYear(year) && year > 99 ? { start, end, year, month, day } : undefined;
}
