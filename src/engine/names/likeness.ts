import { hashText, mix } from "./hash";

/** How much a word looks like a first name and like a surname, in log odds. */
export interface Likeness {
  readonly first: number;
  readonly last: number;
}

/** Character n-gram weights: `first` and `last` side by side, one number each per bucket. */
export interface LikenessModel {
  readonly weights: ArrayLike<number>;
  readonly scale: number;
  readonly firstBias: number;
  readonly lastBias: number;
}

export const LIKENESS_BITS = 15;
const SHORTEST = 2;
const LONGEST = 5;

/**
 * Bucket numbers of the n-grams of `^word$`. Whole words are never a feature of their own: the
 * model learns what names are made of, it does not hold a list of them.
 */
export function likenessBuckets(word: string): number[] {
  const framed = `^${word}$`;
  const longest = Math.min(LONGEST, framed.length - 1);
  const buckets: number[] = [];
  for (let start = 0; start < framed.length; start += 1) {
    let hash = hashText(framed[start] ?? "");
    for (let length = 2; length <= longest && start + length <= framed.length; length += 1) {
      hash = hashText(framed[start + length - 1] ?? "", hash);
      if (length >= SHORTEST) buckets.push(mix(length, hash) >>> (32 - LIKENESS_BITS));
    }
  }
  return buckets;
}

/** A double name is as name-like as its least name-like piece. */
export function likenessOf(word: string, model: LikenessModel): Likeness {
  let first = Infinity;
  let last = Infinity;
  for (const piece of word.split(/[-/]/)) {
    if (piece.length === 0) continue;
    const score = pieceLikeness(piece, model);
    first = Math.min(first, score.first);
    last = Math.min(last, score.last);
  }
  return first === Infinity ? { first: -9, last: -9 } : { first, last };
}

function pieceLikeness(piece: string, model: LikenessModel): Likeness {
  let first = 0;
  let last = 0;
  for (const bucket of likenessBuckets(piece)) {
    first += model.weights[2 * bucket] ?? 0;
    last += model.weights[2 * bucket + 1] ?? 0;
  }
  return {
    first: first * model.scale + model.firstBias,
    last: last * model.scale + model.lastBias,
  };
}
