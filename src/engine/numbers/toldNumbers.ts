import type { Reading } from "../text/types";
import { digitGroups, groupLength } from "./digitGroups";
import { gapBetween, type Gap } from "./gaps";
import type { Candidate } from "./nationalCandidates";
import { isOfLate } from "./nationalDates";
import { dateAt, type WrittenDate } from "./writtenDate";

/** "De sidste fire er 8044", "fyra sista i personnumret: 8044", wherever the date stood. */
const lastFour =
  /(?:(?:sidste|sista|last) (?:fire|4|fyra|four)|(?:fire|4|fyra) (?:sidste|sista)|(?:slutter|ender|slutar) (?:det |den |han |hun |hon )?(?:på|med)|kontrolcif(?:fer|re|rene)|kontrollsiffr(?:or|orna))(?: (?:cifre|cifrene|tal|siffror|siffrorna|digits))?(?: (?:i|af|av|of|på) [a-zæøåäö-]{3,20})?(?: (?:er|är|is|are))?:? ?$/;
const longestPhrase = 70;
/** How far before its last four digits a birth date may stand. */
const longestWay = 500;

/**
 * A birth date as dates are written, and the last four digits after it: "10. juli 1895, de sidste fire er
 * 8044", "2/7-95 8044"; or further on, where they are told as such. One candidate in the Danish order
 * and one in the Swedish. Where the four are not told as such and the date is of these years, they may be
 * its hour: the candidate is loose.
 */
export function toldNumbers(reading: Reading): readonly Candidate[] {
  const groups = digitGroups(reading);
  const { text, lower } = reading.plain;
  const candidates: Candidate[] = [];
  let latest: WrittenDate | undefined;
  for (let index = 0; index < groups.count; index += 1) {
    const start = groups.starts[index]!;
    const end = latest === undefined ? undefined : endOfFour(reading, index);
    if (latest !== undefined && end !== undefined && start >= latest.end) {
      const gap = gapBetween(text, latest.end, start);
      // Those are read in groups, with what stands round them.
      const isOneGroup = /^\d+$/.test(text.slice(latest.start, latest.end));
      const last = text.slice(start, end).replace(/ /g, "");
      if (isAdjacent(gap) && last.length === end - start && !isOneGroup)
        candidates.push(...told(reading, latest, { start: latest.start, end, last, gap }));
      else if (start - latest.end < longestWay && isTold(lower, start))
        candidates.push(...told(reading, latest, { start, end, last, gap: "told" }));
    }
    if (latest === undefined || start >= latest.end) latest = dateAt(reading, index) || latest;
  }
  return candidates;
}

const isTold = (lower: string, start: number) =>
  lastFour.test(lower.slice(Math.max(0, start - longestPhrase), start));

/** The end of four digits that begin with a group: "8044", or dictated, "8 0 4 4". */
function endOfFour(reading: Reading, index: number): number | undefined {
  const groups = digitGroups(reading);
  const start = groups.starts[index]!;
  const length = groupLength(groups, index);
  if (length === 4) return groups.ends[index];
  const end = start + "8 0 4 4".length;
  const isDictated = length === 1 && /^\d(?: \d){3}$/.test(reading.plain.text.slice(start, end));
  return isDictated && groupLength(groups, index + 3) === 1 ? end : undefined;
}

const isAdjacent = (gap: Gap | undefined): gap is Gap =>
  gap !== undefined && gap !== "indented" && gap !== "dot";

/** The last four digits, where they or the whole stand, and how they are told. */
interface Last {
  readonly start: number;
  readonly end: number;
  readonly last: string;
  readonly gap: Gap;
}

function told(
  reading: Reading,
  date: WrittenDate,
  { start, end, last, gap }: Last,
): readonly Candidate[] {
  const written = reading.plain.text.slice(date.start, date.end);
  const inOrder = [date.day, date.month, date.year].map(twoDigits);
  // Digits in one group are in the order of their country.
  const orders = /^\d+$/.test(written) ? [[written]] : [inOrder, inOrder.slice().reverse()];
  const loose = gap !== "told" && isOfLate(date.year % 100) ? { loose: true } : {};
  return orders.map((order) => ({
    ...{ start, end, digits: order.join("") + last, gap },
    ...{ split: false, paired: false, adjoined: false, ...loose },
  }));
}

const twoDigits = (value: number) => String(100 + (value % 100)).slice(1);
