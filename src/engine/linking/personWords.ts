import type { Pronouns } from "../lexicons/pronouns";

/** "hun", "eleven"; but "barnets lov" is an act. */
export function hasThirdPerson(words: readonly string[], { third }: Pronouns): boolean {
  return words.some((word, index) => third.has(word) && !/^lov/.test(words[index + 1] ?? ""));
}

/** "min søn", "hans gamle mor". */
export function hasKin(words: readonly string[], { possessive, kin }: Pronouns): boolean {
  return words.some(
    (word, index) =>
      possessive.has(word) && (kin.has(words[index + 1] ?? "") || kin.has(words[index + 2] ?? "")),
  );
}
