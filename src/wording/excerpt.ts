/**
 * A found text as it may be shown back to its writer: enough to be recognised, not enough to be
 * read over a shoulder. Digits keep the first two, words keep the first two letters.
 */
export function maskedExcerpt(found: string): string {
  const kept = 2;
  let seen = 0;
  return found
    .replace(/\s+/g, " ")
    .slice(0, 40)
    .replace(/[0-9A-Za-zÀ-ÖØ-öø-ÿ]/g, (sign) => (seen++ < kept ? sign : "•"));
}
