import { unpackLevels } from "../names/unpackModel";
import { KIND_BUCKETS, toldKinds, type ToldKind } from "./toldKinds";

/** Learnt by `npm run train:telling`: the weight of each feature, and what is added to their sum. */
export interface PackedTelling {
  /** One character a place of the table. */
  readonly weights: string;
  /** What one level of a weight is worth. */
  readonly scale: number;
  readonly bias: number;
  /** A table of weights for each of `toldKinds`. */
  readonly kinds: string;
}

export interface TellingModel {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  readonly kinds: Int8Array;
}

export function unpackTelling({ weights, scale, bias, kinds }: PackedTelling): TellingModel {
  return { weights: unpackLevels(weights), scale, bias, kinds: unpackLevels(kinds) };
}

/**
 * Log odds that a text with these features tells private matters of somebody. The sum is
 * divided by the root of their number, so that long texts are no surer than short ones.
 */
export function tellingScore(model: TellingModel, keys: ReadonlySet<number>): number {
  const { scale, bias } = model;
  return (tellingSum(model, keys) * scale) / Math.sqrt(Math.max(1, keys.size)) + bias;
}

/** What features add to the odds of the text they stand in, in levels. */
export function tellingSum({ weights }: TellingModel, keys: ReadonlySet<number>): number {
  let sum = 0;
  keys.forEach((key) => {
    sum += weights[key] as number;
  });
  return sum;
}

/** What a sentence with these features most likely tells. */
export function likeliestKind({ kinds }: TellingModel, keys: ReadonlySet<number>): ToldKind {
  const scores = toldKinds.map((_, at) => {
    let sum = 0;
    keys.forEach((key) => {
      sum += kinds[at * KIND_BUCKETS + key] as number;
    });
    return sum;
  });
  return toldKinds[scores.indexOf(Math.max(...scores))] as ToldKind;
}
