import type { Cue } from "../lexicons/lexicon";
import { termsBetween } from "../text/termsBetween";
import type { Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";

/** Half-open, in a reading's plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lower-case words that begin in a span. */
export function wordsIn(reading: Reading, { start, end }: Span): readonly string[] {
  const words = wordsOf(reading);
  const found: string[] = [];
  for (let at = wordAtOrAfter(words, start); at < words.count; at += 1) {
    if ((words.starts[at] as number) >= end) break;
    found.push(reading.plain.lower.slice(words.starts[at], words.ends[at]));
  }
  return found;
}

export function holds(reading: Reading, { start, end }: Span, cue: Cue): boolean {
  return termsBetween(reading, cue, start, end).length > 0;
}
