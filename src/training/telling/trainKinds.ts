import { KIND_BUCKETS, toldKinds } from "../../engine/telling/toldKinds";
import { seeded, shuffle } from "../names/random";

/** A sentence that tells something, and what. */
export interface KindLesson {
  readonly set: string;
  readonly keys: Int32Array;
  /** Among `toldKinds`. */
  readonly kind: number;
}

const ROUNDS = 12;
const STEP = 0.15;
const FIRST_SQUARE = 0.01;

/** Multinomial logistic regression, each weight with its own step (AdaGrad): one table a kind. */
export function trainKinds(lessons: readonly KindLesson[], seed = 1): readonly Float32Array[] {
  const tables = toldKinds.map(() => new Float32Array(KIND_BUCKETS));
  const squares = toldKinds.map(() => new Float32Array(KIND_BUCKETS).fill(FIRST_SQUARE));
  const order = Int32Array.from(lessons.map((_, index) => index));
  const random = seeded(seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { keys, kind } = lessons[index] as KindLesson;
      const share = 1 / Math.sqrt(Math.max(1, keys.length));
      const chances = softmax(scoresOf(tables, keys));
      tables.forEach((table, at) => {
        const gradient = ((chances[at] as number) - (at === kind ? 1 : 0)) * share;
        const own = squares[at] as Float32Array;
        for (const key of keys) {
          own[key] = (own[key] as number) + gradient * gradient;
          table[key] = (table[key] as number) - (STEP * gradient) / Math.sqrt(own[key] as number);
        }
      });
    }
  }
  return tables;
}

/** The kind with the highest score. */
export function kindOf(tables: readonly Float32Array[], keys: Int32Array): number {
  const scores = scoresOf(tables, keys);
  return scores.indexOf(Math.max(...scores));
}

function scoresOf(tables: readonly Float32Array[], keys: Int32Array): number[] {
  const share = 1 / Math.sqrt(Math.max(1, keys.length));
  return tables.map((table) => {
    let sum = 0;
    for (const key of keys) sum += table[key] as number;
    return sum * share;
  });
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
