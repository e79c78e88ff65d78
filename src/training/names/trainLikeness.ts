import { LIKENESS_BITS, likenessBuckets, type LikenessModel } from "../../engine/names/likeness";
import { hashText } from "../../engine/names/hash";
import { LIKENESS_LEVELS, levelOf } from "./levels";
import { seeded, shuffle } from "./random";

/** A lower-case word, whether it is used as first name or surname, and how much it counts. */
export interface LikenessExample {
  readonly word: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly weight: number;
}

/** More rounds tell known words apart better and unknown ones worse. */
const EPOCHS = 7;
const RATE = 0.4;
const DECAY = 1e-5;
export const JACKKNIFE = 4;

/** Two logistic regressions over the same n-grams, by AdaGrad. */
export function trainLikeness(examples: readonly LikenessExample[], seed: number): LikenessModel {
  const weights = new Float32Array(2 << LIKENESS_BITS);
  const squares = new Float32Array(2 << LIKENESS_BITS).fill(1);
  const biases: [number, number] = [-1, -1];
  const random = seeded(seed);
  const order = Int32Array.from(examples, (_, index) => index);
  const buckets = examples.map(({ word }) => Int32Array.from(likenessBuckets(word)));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { first, last, weight } = examples[index] as LikenessExample;
      const grams = buckets[index] as Int32Array;
      learn(grams, 0, first, weight);
      learn(grams, 1, last, weight);
    }
  }
  return { weights: rounded(weights), scale: 1, firstBias: biases[0], lastBias: biases[1] };

  function learn(grams: Int32Array, kind: 0 | 1, isName: boolean, weight: number): void {
    let score = biases[kind];
    for (const gram of grams) score += weights[2 * gram + kind] as number;
    const gradient = weight * ((isName ? 1 : 0) - 1 / (1 + Math.exp(-score)));
    biases[kind] += gradient * 0.002;
    for (const gram of grams) {
      const at = 2 * gram + kind;
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] as number) * (1 - DECAY) + (RATE * gradient) / Math.sqrt(square);
    }
  }
}

/** Rounded before the tagger learns from it, so that it meets in use what it met in training. */
function rounded(weights: Float32Array): Float32Array {
  const scale = levelOf(weights, LIKENESS_LEVELS);
  return weights.map(
    (weight) =>
      scale * Math.max(-LIKENESS_LEVELS, Math.min(LIKENESS_LEVELS, Math.round(weight / scale))),
  );
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
