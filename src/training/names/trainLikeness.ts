import {
  LIKENESS_BITS,
  likenessBuckets,
  type Likeness,
  type LikenessModel,
} from "../../engine/names/likeness";
import { hashText } from "../../engine/names/hash";
import { seeded, shuffle } from "./random";

/** A lower-case word, whether it is used as first name or surname, and how much it counts. */
export interface LikenessExample {
  readonly word: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly weight: number;
}

const EPOCHS = 14;
const RATE = 0.12;
const DECAY = 4e-5;
export const JACKKNIFE = 4;

/** Two logistic regressions over the same n-grams, trained by plain stochastic gradient. */
export function trainLikeness(examples: readonly LikenessExample[], seed: number): LikenessModel {
  const weights = new Float32Array(2 << LIKENESS_BITS);
  const biases = [-1, -1];
  const random = seeded(seed);
  const order = Int32Array.from(examples, (_, index) => index);
  const buckets = examples.map(({ word }) => Int32Array.from(likenessBuckets(word)));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    const rate = RATE / (1 + epoch * 0.35);
    for (const index of order) {
      const example = examples[index] as LikenessExample;
      const grams = buckets[index] as Int32Array;
      for (let kind = 0; kind < 2; kind += 1) {
        let score = biases[kind] as number;
        for (const gram of grams) score += weights[2 * gram + kind] as number;
        const target = (kind === 0 ? example.first : example.last) ? 1 : 0;
        const step = rate * example.weight * (target - 1 / (1 + Math.exp(-score)));
        (biases[kind] as number) += step * 0.1;
        for (const gram of grams) {
          const at = 2 * gram + kind;
          weights[at] = (weights[at] as number) * (1 - DECAY) + step;
        }
      }
    }
  }
  return { weights, scale: 1, firstBias: biases[0] as number, lastBias: biases[1] as number };
}

/** Scores a word by a model that has not seen it: what the tagger meets is mostly unseen. */
export function jackknifedLikeness(
  examples: readonly LikenessExample[],
  seed: number,
): (word: string) => LikenessModel {
  const models: LikenessModel[] = [];
  for (let fold = 0; fold < JACKKNIFE; fold += 1) {
    models.push(
      trainLikeness(
        examples.filter(({ word }) => foldOf(word) !== fold),
        seed + fold,
      ),
    );
  }
  return (word) => models[foldOf(word)] as LikenessModel;
}

function foldOf(word: string): number {
  return (hashText(word) >>> 3) % JACKKNIFE;
}

export type { Likeness };
