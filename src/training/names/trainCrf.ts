import { KEY_BITS } from "../../engine/names/features";
import {
  newLattice,
  runForwardBackward,
  transitionIndex,
  transitionPotentials,
  TRANSITIONS,
  type Lattice,
} from "../../engine/names/lattice";
import { mayFollow, SCORED_TAGS, TAGS } from "../../engine/names/tags";
import type { EncodedSentence } from "./encode";
import { seeded, shuffle } from "./random";

/** A trained model before quantising: weights of `keys[i]` are weights[3 i] … weights[3 i + 2]. */
export interface CrfWeights {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Weight of the L2 penalty over all sentences; keeps rare features from shouting. */
  readonly penalty: number;
  readonly fewest: number;
  readonly mostFeatures: number;
  /** Share of words whose identity is withheld while training. */
  readonly forget: number;
  readonly seed: number;
}

const LONGEST = 256;

/** How often in an epoch the weights are taken into the average: single steps are noisy. */
const SNAPSHOTS = 12;

/**
 * Penalised maximum likelihood, one sentence at a time, averaged over the last half of the epochs; then
 * the strongest `mostFeatures` features are kept and trained on for a while by themselves.
 */
export function trainCrf(sentences: readonly EncodedSentence[], options: CrfOptions): CrfWeights {
  const usable = sentences.filter((sentence) => sentence.tags.length <= LONGEST);
  const full = new Run(usable, countedKeys(usable, options.fewest), options);
  full.train(options.epochs);
  if (full.keys.length <= options.mostFeatures) return full.result();
  const kept = strongest(full.result(), options.mostFeatures);
  const pruned = new Run(usable, kept.keys, options, kept);
  pruned.train(Math.max(3, options.epochs >> 1));
  return pruned.result();
}

function countedKeys(sentences: readonly EncodedSentence[], fewest: number): Int32Array {
  const counts = new Uint32Array(1 << KEY_BITS);
  for (const { keys } of sentences) for (const key of keys) (counts[key] as number) += 1;
  const keys: number[] = [];
  counts.forEach((count, key) => {
    if (count >= fewest) keys.push(key);
  });
  return Int32Array.from(keys);
}

function strongest(model: CrfWeights, most: number): CrfWeights {
  const strength = Float64Array.from(model.keys, (_, row) => {
    let sum = 0;
    for (let tag = 0; tag < SCORED_TAGS; tag += 1)
      sum += Math.abs(model.weights[row * SCORED_TAGS + tag] as number);
    return sum;
  });
  const limit = Float64Array.from(strength).sort()[strength.length - most] as number;
  const rows: number[] = [];
  strength.forEach((value, row) => {
    if (value >= limit && rows.length < most) rows.push(row);
  });
  const weights = new Float32Array(rows.length * SCORED_TAGS);
  rows.forEach((row, index) => {
    weights.set(
      model.weights.subarray(row * SCORED_TAGS, (row + 1) * SCORED_TAGS),
      index * SCORED_TAGS,
    );
  });
  return {
    keys: Int32Array.from(rows, (row) => model.keys[row] as number),
    weights,
    transitions: model.transitions,
  };
}

/** A sentence's features as rows of the weights, those that have none left out. */
interface Rows {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
}

function rowsOf({ keys, offsets: ends }: EncodedSentence, rowOf: Int32Array): Rows {
  const rows = new Int32Array(keys.length);
  const offsets = new Int32Array(ends.length);
  let count = 0;
  for (let token = 0; token + 1 < ends.length; token += 1) {
    for (let place = ends[token] as number; place < (ends[token + 1] as number); place += 1) {
      const row = rowOf[keys[place] as number] as number;
      if (row < 0) continue;
      rows[count] = row;
      count += 1;
    }
    offsets[token + 1] = count;
  }
  return { rows: rows.slice(0, count), offsets };
}

/**
 * Stochastic gradient with an L2 penalty. All weights shrink at every step, so they are kept divided
 * by a common factor, and shrinking is one multiplication.
 */
class Run {
  private readonly weights: Float32Array;
  private readonly transitions = new Float32Array(TRANSITIONS);
  private readonly sums: Float32Array;
  private readonly transitionSums = new Float32Array(TRANSITIONS);
  private readonly potentials = new Float64Array(TRANSITIONS);
  private readonly lattice: Lattice = newLattice(LONGEST);
  private readonly features: readonly Rows[];
  private factor = 1;
  private steps = 0;
  private averaged = 0;

  constructor(
    private readonly sentences: readonly EncodedSentence[],
    readonly keys: Int32Array,
    private readonly options: CrfOptions,
    from?: CrfWeights,
  ) {
    this.weights = new Float32Array(keys.length * SCORED_TAGS);
    if (from) {
      this.weights.set(from.weights);
      this.transitions.set(from.transitions);
    }
    this.sums = new Float32Array(this.weights.length);
    const rowOf = new Int32Array(1 << KEY_BITS).fill(-1);
    keys.forEach((key, row) => (rowOf[key] = row));
    this.features = sentences.map((sentence) => rowsOf(sentence, rowOf));
  }

  train(epochs: number): void {
    const order = Int32Array.from(this.sentences, (_, index) => index);
    const random = seeded(this.options.seed);
    const part = Math.max(1, Math.floor(order.length / SNAPSHOTS));
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      shuffle(order, random);
      order.forEach((index, at) => {
        this.step(index);
        if ((at + 1) % part !== 0) return;
        this.rescale();
        if (epoch >= epochs >> 1) this.average();
      });
      this.rescale();
    }
  }

  result(): CrfWeights {
    const share = 1 / Math.max(1, this.averaged);
    return {
      keys: this.keys,
      weights: this.sums.map((sum) => sum * share),
      transitions: this.transitionSums.map((sum) => sum * share),
    };
  }

  private rescale(): void {
    const { factor } = this;
    for (let at = 0; at < this.weights.length; at += 1) (this.weights[at] as number) *= factor;
    for (let at = 0; at < TRANSITIONS; at += 1) (this.transitions[at] as number) *= factor;
    this.factor = 1;
  }

  private average(): void {
    this.averaged += 1;
    for (let at = 0; at < this.sums.length; at += 1) {
      (this.sums[at] as number) += this.weights[at] as number;
    }
    for (let at = 0; at < TRANSITIONS; at += 1) {
      (this.transitionSums[at] as number) += this.transitions[at] as number;
    }
  }

  private step(index: number): void {
    const sentence = this.sentences[index] as EncodedSentence;
    const features = this.features[index] as Rows;
    const length = sentence.tags.length;
    this.fill(sentence, features);
    transitionPotentials(this.transitions, this.factor, this.potentials);
    runForwardBackward(this.lattice, this.potentials, length);

    const penalty = this.options.penalty / this.sentences.length;
    const rate = this.options.rate / (1 + this.options.rate * penalty * this.steps);
    this.steps += 1;
    this.factor *= 1 - rate * penalty;
    const change = (rate * sentence.weight) / this.factor;
    for (let at = 0; at < length; at += 1) {
      if (at > 0) this.moveTransitions(sentence, at, change);
      this.moveFeatures(sentence, features, at, change);
    }
  }

  private fill(sentence: EncodedSentence, { rows, offsets }: Rows): void {
    const { potentials, shapes } = this.lattice;
    const { weights, factor } = this;
    for (let at = 0; at < sentence.tags.length; at += 1) {
      shapes[at] = sentence.shapes[at] as number;
      let one = 0;
      let two = 0;
      let three = 0;
      const to = offsets[at + 1] as number;
      for (let place = offsets[at] as number; place < to; place += 1) {
        const row = rows[place] as number;
        one += weights[row * 3] as number;
        two += weights[row * 3 + 1] as number;
        three += weights[row * 3 + 2] as number;
      }
      potentials[at * TAGS] = 1;
      potentials[at * TAGS + 1] = Math.exp(one * factor);
      potentials[at * TAGS + 2] = Math.exp(two * factor);
      potentials[at * TAGS + 3] = Math.exp(three * factor);
    }
  }

  private moveTransitions(sentence: EncodedSentence, at: number, change: number): void {
    const { forward, backward, potentials, scales } = this.lattice;
    const shape = sentence.shapes[at] as number;
    for (let previous = 0; previous < TAGS; previous += 1) {
      for (let tag = 0; tag < TAGS; tag += 1) {
        if (!mayFollow(previous, tag)) continue;
        const place = transitionIndex(shape, previous, tag);
        const expected =
          ((forward[(at - 1) * TAGS + previous] as number) *
            (this.potentials[place] as number) *
            (potentials[at * TAGS + tag] as number) *
            (backward[at * TAGS + tag] as number)) /
          (scales[at] as number);
        const seen = sentence.tags[at - 1] === previous && sentence.tags[at] === tag ? 1 : 0;
        (this.transitions[place] as number) += change * (seen - expected);
      }
    }
  }

  private moveFeatures(
    sentence: EncodedSentence,
    { rows, offsets }: Rows,
    at: number,
    change: number,
  ): void {
    const { forward, backward } = this.lattice;
    const { weights } = this;
    const to = offsets[at + 1] as number;
    for (let tag = 1; tag < TAGS; tag += 1) {
      const expected = (forward[at * TAGS + tag] as number) * (backward[at * TAGS + tag] as number);
      const gradient = (sentence.tags[at] === tag ? 1 : 0) - expected;
      if (gradient < 2e-4 && gradient > -2e-4) continue;
      for (let place = offsets[at] as number; place < to; place += 1) {
        const at = (rows[place] as number) * SCORED_TAGS + tag - 1;
        (weights[at] as number) += change * gradient;
      }
    }
  }
}
