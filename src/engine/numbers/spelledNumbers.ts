import type { Reading } from "../text/types";
import { digitGroups, groupLength, type DigitGroups } from "./digitGroups";
import type { Candidate } from "./nationalCandidates";

/** What parts the digits of a form: a space or two, or the walls of a cell. */
const wall = /^(?: {1,3}| ?[|\t\n] ?)$/;
const middle = /^[ |\t\n]{0,3}-[ |\t\n]{0,3}$/;
const DATE = 6;

/** Ten digits one by one, as the boxes of a form hold them: "0 1 0 1 8 0 - 0 0 0 8". */
export function spelledNumbers(reading: Reading): readonly Candidate[] {
  const groups = digitGroups(reading);
  const candidates: Candidate[] = [];
  let first = 0;
  while (first < groups.count) {
    const end = runFrom(reading.plain.text, groups, first);
    if (end - first === 10) candidates.push(spelled(reading.plain.text, groups, first));
    first = Math.max(end, first + 1);
  }
  return candidates;
}

/** Where the run of single digits that begins with a group ends; `first` where none begins. */
function runFrom(text: string, groups: DigitGroups, first: number): number {
  let next = first;
  while (groupLength(groups, next) === 1) {
    const between = text.slice(groups.ends[next], groups.starts[next + 1]);
    next += 1;
    if (next === groups.count || !wall.test(between)) {
      if (next - first !== DATE || !middle.test(between)) break;
    }
  }
  return next;
}

function spelled(text: string, { starts, ends }: DigitGroups, first: number): Candidate {
  let digits = "";
  for (let index = first; index < first + 10; index += 1) digits += text.charAt(starts[index]!);
  const isHyphened = middle.test(text.slice(ends[first + 5], starts[first + 6]));
  return {
    start: starts[first]!,
    end: ends[first + 9]!,
    digits,
    gap: isHyphened ? "hyphen" : "space",
    split: true,
    paired: true,
    adjoined: false,
  };
}
