import type { Reading } from "../text/types";
import { digitGroups, groupLength } from "./digitGroups";
import type { Candidate } from "./nationalCandidates";

/** Stand for the first serial digit of a temporary personnummer and count as 1 in its check digit. */
const letters = "TRSUWXJKLMN";

/**
 * Temporary personnummer, "000101-T220": a date, a hyphen or plus or nothing, one letter, three
 * digits. The letter becomes the digit 1, as which it is counted.
 */
export function interimCandidates(reading: Reading): readonly Candidate[] {
  const groups = digitGroups(reading);
  const { text } = reading.plain;
  const candidates: Candidate[] = [];
  for (let index = 1; index < groups.count; index += 1) {
    if (groupLength(groups, index) !== 3) continue;
    const date = groupLength(groups, index - 1);
    if (date !== 6 && date !== 8) continue;
    const start = groups.starts[index - 1] as number;
    const dateEnd = groups.ends[index - 1] as number;
    const serial = groups.starts[index] as number;
    const between = text.slice(dateEnd, serial);
    if (between.length > 2 || letters.indexOf(between.charAt(between.length - 1).toUpperCase()) < 0)
      continue;
    if (between.length === 2 && between.charAt(0) !== "-" && between.charAt(0) !== "+") continue;
    const end = groups.ends[index] as number;
    const digits = text.slice(start, dateEnd) + "1" + text.slice(serial, end);
    const gap = between.length === 1 ? "none" : between.charAt(0) === "-" ? "hyphen" : "plus";
    candidates.push({ start, end, digits, gap, split: false, paired: false, adjoined: false });
  }
  return candidates;
}
