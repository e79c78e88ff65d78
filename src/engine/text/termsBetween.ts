import type { TermLabel } from "../lexicons/lexicon";
import { sentencesOf } from "./sentences";
import { termsIn, type TermHit } from "./terms";
import type { Reading } from "./types";

const none: readonly TermHit[] = [];

/** The terms of a label that begin in [start, end), found by halving: texts may hold thousands. */
export function termsBetween(
  reading: Reading,
  label: TermLabel,
  start: number,
  end: number,
): readonly TermHit[] {
  const hits = termsIn(reading)[label];
  if (!hits) return none;
  const first = firstFrom(hits, start);
  let last = first;
  while (last < hits.length && (hits[last] as TermHit).start < end) last += 1;
  return first === last ? none : hits.slice(first, last);
}

/** The terms of a label in the sentence that holds a position. */
export function termsBeside(
  reading: Reading,
  label: TermLabel,
  position: number,
): readonly TermHit[] {
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  return termsBetween(reading, label, sentences.startOf(index), sentences.endOf(index));
}

function firstFrom(hits: readonly TermHit[], position: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as TermHit).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
