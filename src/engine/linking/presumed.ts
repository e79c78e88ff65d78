import type { Found } from "../text/types";
import { isTold } from "./told";

/**
 * What stands in a letter to a citizen at home is presumed to be theirs, if nothing says whose it is.
 * Alone in its text it is as likely said to anybody ("Ved stærke smerter ringer man …"), and faint;
 * it keeps its confidence where the same text tells something of somebody in so many words.
 */
export function faintAlone(found: readonly Found[]): readonly Found[] {
  const told = new Set(found.filter((one) => isTold(one) && !one.isPresumed).map(readingOf));
  return found.map((one) =>
    one.isPresumed && !told.has(one.reading)
      ? { ...one, match: { ...one.match, confidence: "low" } }
      : one,
  );
}

function readingOf({ reading }: Found): Found["reading"] {
  return reading;
}
