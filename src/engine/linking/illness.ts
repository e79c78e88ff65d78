import type { Found } from "../text/types";

const illness = /^(?:(?:er|är|is) )?(?:syg|sjuk|sick|ill)/;

/** "Anna er syg": who is away is told in the plainest words, and with no cause. */
export function isIllness({ reading, match }: Pick<Found, "reading" | "match">): boolean {
  return illness.test(reading.plain.lower.slice(match.start, match.end));
}
