import { isUpper } from "./letters";
import { joiningWords } from "./joiningWords";
import type { TokenSpan } from "./tagSentence";
import type { Token } from "./tokens";

/** From this probability on a word is surely part of a name that is nobody's. */
const SURELY_OTHER = 0.9;
/** A lone word below this may still be doubted. */
const SURELY_PERSON = 0.98;

/** Lone words taken for persons that stand in a list beside a thing: "Aula, Nexus og Vera". */
export function besideThings(
  tokens: readonly Token[],
  spans: readonly TokenSpan[],
  others: Float32Array,
): number[] {
  const isOther = (index: number): boolean =>
    (others[index] ?? 0) >= SURELY_OTHER && isUpper((tokens[index] as Token).text[0] as string);
  const doubted: number[] = [];
  for (const { from, to, score } of spans) {
    if (to - from !== 1 || score >= SURELY_PERSON) continue;
    const isBesideOne = [-1, 1].some(
      (side) => joiningWords.has(tokens[from + side]?.lower ?? "") && isOther(from + 2 * side),
    );
    if (isBesideOne) doubted.push(from);
  }
  return doubted;
}
