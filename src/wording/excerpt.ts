import { isSteering } from "./shownName";

/** What a mask leaves standing: spaces, and the punctuation and dashes that give a thing its form. */
const covered = /[^\s!-/:-@[-`{-~\u2010-\u2015]/gu;

/**
 * A found text as it may be shown back to its writer: enough to be recognised, not enough to be
 * read over a shoulder. The first two letters or digits are kept, of whatever script they are.
 */
export function maskedExcerpt(found: string): string {
  const kept = 2;
  let seen = 0;
  return found
    .replace(/\s+/g, " ")
    .slice(0, 40)
    .replace(covered, (sign) => (seen++ < kept && !isSteering(sign) ? sign : "•"));
}
