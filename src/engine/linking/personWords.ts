import { greetings } from "../lexicons/letterFormulas";
import type { Pronouns } from "../lexicons/pronouns";
import type { Kind } from "../types";

const familyKinds: readonly Kind[] = ["familyMatters", "socialServices", "protectedAddress"];
/** "Deres adresse er beskyttet". */
const theirs = /^(?:deres|deras|their|they)$/;

/** "De har fingerad identitet"; before another word "de" is an article. */
function areThey(word: string, index: number, words: readonly string[]): boolean {
  return (
    theirs.test(word) || (word === "de" && /^(?:har|bor|lever|er|är)$/.test(words[index + 1] ?? ""))
  );
}
const greeting = new RegExp(`^(?:${greetings})$`);

/** What may also be anybody's: "en alkoholiseret far". */
const parent = /^(?:mor|far|mamma|pappa)$/;

/**
 * "hun", "eleven", "the girl"; but "barnets lov" and "barnets reform" are acts, and "hej hans"
 * greets Hans.
 */
export function hasThirdPerson(words: readonly string[], { third, definite }: Pronouns): boolean {
  return words.some((word, index) => {
    if (definite && definite.has(word)) return words[index - 1] === "the";
    if (greeting.test(words[index - 1] ?? "")) return false;
    if (parent.test(word) && words.slice(Math.max(0, index - 2), index).includes("en"))
      return false;
    return third.has(word) && !/^(?:lov|reform)/.test(words[index + 1] ?? "");
  });
}

/** "forældrene": somebody's, where the matter is a family's. */
export function hasFamily(words: readonly string[], { group }: Pronouns, kind: Kind): boolean {
  if (kind === "protectedAddress" && words.some(areThey)) return true;
  return familyKinds.indexOf(kind) >= 0 && words.some((word) => group.has(word));
}

/** "min søn", "hans gamle mor", "deres datters". */
export function hasKin(words: readonly string[], { possessive, kin }: Pronouns): boolean {
  const isKin = (word = "") => kin.has(word) || kin.has(word.replace(/s$/, ""));
  return words.some(
    (word, index) => possessive.has(word) && (isKin(words[index + 1]) || isKin(words[index + 2])),
  );
}
