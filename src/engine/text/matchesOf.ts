import type { Confidence, Match } from "../types";
import { signed } from "./findTerms";
import type { Reading } from "./types";

const letter = /[a-zæøåäöéü]/;

/**
 * What a global pattern finds in the lower-case text of a reading, where a word begins and outside
 * the sender's signature.
 */
export function matchesOf(
  pattern: RegExp,
  reading: Reading,
  confidence: Confidence,
): readonly Match[] {
  const { lower } = reading.plain;
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
    const start = match.index;
    const one = { start, end: start + match[0].length, confidence };
    if (one.end === start) pattern.lastIndex += 1;
    else if (!letter.test(lower.charAt(start - 1)) && !signed(one, reading)) found.push(one);
  }
  return found;
}
