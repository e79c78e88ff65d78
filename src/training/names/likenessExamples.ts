import { tokenise } from "../../engine/names/tokens";
import type { LabelledText } from "./labelledText";
import type { LikenessExample } from "./trainLikeness";

export interface KnownNames {
  readonly first: readonly (readonly string[])[];
  readonly last: readonly (readonly string[])[];
}

/**
 * Names from lists against words of running text. A common name or word counts more than a rare
 * one; words that are also names ("Bo", "Storm") stand on both sides and end up in between.
 */
export function likenessExamples(
  names: KnownNames,
  texts: readonly LabelledText[],
  plainWords: readonly string[],
): LikenessExample[] {
  const first = ranks(names.first);
  const last = ranks(names.last);
  const examples: LikenessExample[] = [];
  const words = new Set([...first.keys(), ...last.keys()]);
  for (const word of words) {
    const asFirst = first.get(word) ?? 0;
    const asLast = last.get(word) ?? 0;
    const weight = Math.max(asFirst, asLast);
    examples.push({
      word,
      first: asFirst > 0,
      last: asLast > 0 && asLast * 3 > asFirst,
      weight,
    });
  }
  for (const [word, count] of wordCounts(texts, plainWords)) {
    examples.push({
      word,
      first: false,
      last: false,
      weight: Math.min(5, 0.8 + 0.5 * Math.log(count)),
    });
  }
  return examples;
}

function ranks(lists: readonly (readonly string[])[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const list of lists) {
    list.forEach((name, rank) => {
      const weight = rank < 100 ? 5 : rank < 500 ? 3 : rank < 2000 ? 1.5 : 0.8;
      for (const piece of name.toLowerCase().split(/[- ]/)) {
        if (piece.length > 1) weights.set(piece, Math.max(weight, weights.get(piece) ?? 0));
      }
    });
  }
  return weights;
}

function wordCounts(
  texts: readonly LabelledText[],
  plainWords: readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of plainWords) counts.set(word, Math.min(20, (counts.get(word) ?? 4) + 1));
  for (const { text, others } of texts) {
    for (const token of tokenise(text)) {
      const isOther = others.some((span) => token.start < span.end && token.end > span.start);
      if (token.text !== token.lower && !isOther) continue;
      if (/^\p{L}+$/u.test(token.lower))
        counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
    }
  }
  return counts;
}
