import { monthNumber } from "../text/months";
import type { Reading } from "../text/types";
import { digitGroups, groupLength } from "./digitGroups";
import { gapBetween } from "./gaps";
import type { Candidate } from "./nationalCandidates";

const monthOf = /^(?:\.|st|nd|rd|th)? ?(?:of )?([a-z]{3,9})\.?,? ?$/;
const longestMonth = 20;

/**
 * A birth date with its month in letters and the last four digits told after it: "10. juli 1895, de
 * sidste fire er 8044". One candidate in the Danish order and one in the Swedish.
 */
export function toldNumbers(reading: Reading): readonly Candidate[] {
  const groups = digitGroups(reading);
  const { text } = reading.plain;
  const candidates: Candidate[] = [];
  for (let day = 0; day + 2 < groups.count; day += 1) {
    const date = dateFrom(reading, day);
    if (date === undefined || groupLength(groups, day + 2) !== 4) continue;
    const [start, end] = [groups.starts[day + 2]!, groups.ends[day + 2]!];
    if (gapBetween(text, groups.ends[day + 1]!, start) !== "told") continue;
    const last = text.slice(start, end);
    for (const order of [date, [...date].reverse()]) {
      candidates.push({
        start: groups.starts[day]!,
        end,
        digits: order.join("") + last,
        gap: "told",
        split: false,
        paired: false,
        adjoined: false,
      });
    }
  }
  return candidates;
}

/** Day, month and year of two digits each. */
function dateFrom(reading: Reading, index: number): readonly string[] | undefined {
  const groups = digitGroups(reading);
  const { text, lower } = reading.plain;
  if (groupLength(groups, index) > 2 || groupLength(groups, index + 1) !== 4) return undefined;
  const [end, yearStart] = [groups.ends[index]!, groups.starts[index + 1]!];
  if (yearStart - end > longestMonth) return undefined;
  const name = monthOf.exec(lower.slice(end, yearStart));
  const month = name ? monthNumber(name[1]!) : undefined;
  if (month === undefined) return undefined;
  const day = Number(text.slice(groups.starts[index], end));
  const year = text.slice(yearStart + 2, groups.ends[index + 1]);
  return [day, month].map((value) => String(100 + value).slice(1)).concat(year);
}
