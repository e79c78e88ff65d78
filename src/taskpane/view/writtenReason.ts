/** The fewest characters of a reason in one's own words. */
export const leastReason = 10;

/**
 * The reason as it is kept: the chosen one, with what was added; or the writer's own words, once
 * there are enough. `chosen` is empty for "another reason" and `undefined` before anything is chosen.
 */
export function writtenReason(chosen: string | undefined, words: string): string | undefined {
  const own = words.replace(/\s+/g, " ").trim();
  if (chosen === undefined) return undefined;
  if (chosen !== "") return own === "" ? chosen : `${chosen}: ${own}`;
  return own.replace(/\s/g, "").length >= leastReason ? own : undefined;
}
