import type { Token } from "./tokens";

/**
 * Words that English writes with a capital, or begins a mail with, and that are nobody's name.
 *
 * Source: general knowledge.
 */
const ordinary: ReadonlySet<string> = new Set(
  (
    "vegan vegetar vegetarian sorry thanks please welcome regards title subject presenter emergency questions total jokes " +
    "monday tuesday wednesday thursday friday saturday sunday january february march july " +
    "september october november december danish swedish norwegian finnish english german polish " +
    "irish scottish dutch french spanish italian turkish arabic ukrainian russian somali"
  ).split(" "),
);

/** Log odds against a person for a word that English writes with a capital. */
export function ordinaryCapitals(
  tokens: readonly Token[],
  against: number,
  into: Float32Array,
): void {
  tokens.forEach(({ lower }, index) => {
    if (ordinary.has(lower)) into[index] = (into[index] as number) - against;
  });
}
