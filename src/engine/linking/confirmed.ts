import type { Found, Reading } from "../text/types";
import { isTold } from "./told";

const AT_LEAST = 2;
/** "sygemeldt" and "sygemeldingen" are one thing said twice. */
const SAME_BEGINNING = 6;

/**
 * What may have another meaning has hardly two at once: where a text tells two different things of
 * people that each usually mean what they say, both are taken to mean it.
 */
export function confirmed(found: readonly Found[]): readonly Found[] {
  const told = new Map<Reading, Set<string>>();
  for (const one of found.filter(isTold)) {
    const things = told.get(one.reading) ?? new Set<string>();
    told.set(one.reading, things.add(beginningOf(one)));
  }
  return found.map((one) => {
    const things = told.get(one.reading);
    if (!isTold(one) || !things || things.size < AT_LEAST) return one;
    return { ...one, match: { ...one.match, confidence: "high" } };
  });
}

function beginningOf({ reading, match: { start } }: Found): string {
  return reading.plain.lower.slice(start, start + SAME_BEGINNING);
}
