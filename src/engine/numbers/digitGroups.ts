import type { Reading } from "../text/types";

/** All runs of digits in a text, in order; starts and half-open ends by index. */
export interface DigitGroups {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const known = new WeakMap<Reading, DigitGroups>();

/**
 * The runs of digits of a reading, from one scan over its text that all number detectors share.
 * Text without digits costs only that scan.
 */
export function digitGroups(reading: Reading): DigitGroups {
  let groups = known.get(reading);
  if (groups === undefined) {
    groups = scan(reading.plain.text);
    known.set(reading, groups);
  }
  return groups;
}

function scan(text: string): DigitGroups {
  const starts: number[] = [];
  const ends: number[] = [];
  const length = text.length;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    starts.push(at);
    let next = text.charCodeAt(at + 1);
    while (next >= 48 && next <= 57) {
      at += 1;
      next = text.charCodeAt(at + 1);
    }
    ends.push(at + 1);
  }
  return { count: starts.length, starts, ends };
}

/** The length of a group, 0 where there is no such group. */
export function groupLength(groups: DigitGroups, index: number): number {
  if (index < 0 || index >= groups.count) return 0;
  return (groups.ends[index] as number) - (groups.starts[index] as number);
}
