import type { Pronouns } from "../lexicons/pronouns";

/** "hun", "eleven", "the girl"; but "barnets lov" is an act. */
export function hasThirdPerson(words: readonly string[], { third, definite }: Pronouns): boolean {
  return words.some((word, index) => {
    if (definite && definite.has(word)) return words[index - 1] === "the";
    return third.has(word) && !/^lov/.test(words[index + 1] ?? "");
  });
}

/** "min søn", "hans gamle mor", "deres datters". */
export function hasKin(words: readonly string[], { possessive, kin }: Pronouns): boolean {
  const isKin = (word = "") => kin.has(word) || kin.has(word.replace(/s$/, ""));
  return words.some(
    (word, index) => possessive.has(word) && (isKin(words[index + 1]) || isKin(words[index + 2])),
  );
}
