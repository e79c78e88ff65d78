import { seeded, shuffle } from "../names/random";

/** One text as the model sees it: its features, and whether it is what is to be told. */
export interface Lesson {
  readonly set: string;
  readonly keys: Int32Array;
  readonly tells: boolean;
}

/** Before it is packed. */
export interface TrainedTelling {
  readonly weights: Float32Array;
  readonly bias: number;
}

const ROUNDS = 16;
const STEP = 0.15;
const FIRST_SQUARE = 0.01;
const BIAS_STEP = 0.01;

/**
 * Logistic regression by stochastic gradient descent, each weight with its own step (AdaGrad).
 * `places` of the table are a power of two; features that share one share its weight.
 */
export function trainTelling(lessons: readonly Lesson[], places: number, seed = 1): TrainedTelling {
  const weights = new Float32Array(places);
  const squares = new Float32Array(places).fill(FIRST_SQUARE);
  const order = Int32Array.from(lessons.map((_, index) => index));
  const random = seeded(seed);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { keys, tells } = lessons[index] as Lesson;
      const share = 1 / Math.sqrt(Math.max(1, keys.length));
      const error = 1 / (1 + Math.exp(-scoreOf({ weights, bias }, keys))) - (tells ? 1 : 0);
      const gradient = error * share;
      for (const key of keys) {
        const at = key & (places - 1);
        squares[at] = (squares[at] as number) + gradient * gradient;
        weights[at] =
          (weights[at] as number) - (STEP * gradient) / Math.sqrt(squares[at] as number);
      }
      bias -= BIAS_STEP * error;
    }
  }
  return { weights, bias };
}

export function scoreOf({ weights, bias }: TrainedTelling, keys: Int32Array): number {
  let sum = 0;
  for (const key of keys) sum += weights[key & (weights.length - 1)] as number;
  return sum / Math.sqrt(Math.max(1, keys.length)) + bias;
}
