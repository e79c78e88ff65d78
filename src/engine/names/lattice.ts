import { SHAPES } from "./shape";
import { BEGIN, INSIDE, mayFollow, TAGS } from "./tags";

/**
 * All tag sequences of one sentence at once, in probabilities scaled per token.
 * `potentials` holds exp(score) per token and tag, `shapes` the token's shape, which chooses its
 * transition table.
 */
export interface Lattice {
  readonly potentials: Float64Array;
  readonly shapes: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
}

/** Index of a transition's weight: the shape of the token it leads to, the tag before, its tag. */
export function transitionIndex(shape: number, previous: number, tag: number): number {
  return (shape * TAGS + previous) * TAGS + tag;
}
export const TRANSITIONS = SHAPES * TAGS * TAGS;

/** exp of transition weights; what may not follow has probability nought. */
export function transitionPotentials(
  weights: ArrayLike<number>,
  scale: number,
  into: Float64Array,
): void {
  for (let index = 0; index < TRANSITIONS; index += 1) {
    const previous = Math.floor(index / TAGS) % TAGS;
    const possible = mayFollow(previous, index % TAGS);
    into[index] = possible ? Math.exp((weights[index] ?? 0) * scale) : 0;
  }
}

export function newLattice(capacity: number): Lattice {
  return {
    potentials: new Float64Array(capacity * TAGS),
    shapes: new Int32Array(capacity),
    forward: new Float64Array(capacity * TAGS),
    backward: new Float64Array(capacity * TAGS),
    scales: new Float64Array(capacity),
  };
}

/** Fills `forward`, `backward` and `scales`; returns the log of the sum over all sequences. */
export function runForwardBackward(
  lattice: Lattice,
  transitions: Float64Array,
  length: number,
): number {
  const { potentials, shapes, forward, backward, scales } = lattice;
  let logTotal = 0;
  for (let at = 0; at < length; at += 1) {
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const reached = at === 0 ? firstTag(tag) : reach(lattice, transitions, at, tag);
      const value = reached * (potentials[at * TAGS + tag] as number);
      forward[at * TAGS + tag] = value;
      sum += value;
    }
    scales[at] = sum;
    logTotal += Math.log(sum);
    for (let tag = 0; tag < TAGS; tag += 1) (forward[at * TAGS + tag] as number) /= sum;
  }
  for (let tag = 0; tag < TAGS; tag += 1) backward[(length - 1) * TAGS + tag] = 1;
  for (let at = length - 2; at >= 0; at -= 1) {
    const shape = shapes[at + 1] as number;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let sum = 0;
      for (let next = 0; next < TAGS; next += 1) {
        sum +=
          (transitions[transitionIndex(shape, tag, next)] as number) *
          (potentials[(at + 1) * TAGS + next] as number) *
          (backward[(at + 1) * TAGS + next] as number);
      }
      backward[at * TAGS + tag] = sum / (scales[at + 1] as number);
    }
  }
  return logTotal;
}

function firstTag(tag: number): number {
  return tag === INSIDE ? 0 : 1;
}

function reach(lattice: Lattice, transitions: Float64Array, at: number, tag: number): number {
  const shape = lattice.shapes[at] as number;
  let sum = 0;
  for (let previous = 0; previous < TAGS; previous += 1) {
    sum +=
      (lattice.forward[(at - 1) * TAGS + previous] as number) *
      (transitions[transitionIndex(shape, previous, tag)] as number);
  }
  return sum;
}

/** Probability that exactly the tokens `from`–`to` (half-open) are one person. */
export function spanProbability(
  lattice: Lattice,
  transitions: Float64Array,
  from: number,
  to: number,
  length: number,
): number {
  const { potentials, shapes, scales, forward, backward } = lattice;
  let probability = forward[from * TAGS + BEGIN] as number;
  let tag = BEGIN;
  for (let at = from + 1; at < to; at += 1) {
    const step = transitions[transitionIndex(shapes[at] as number, tag, INSIDE)] as number;
    probability *= (step * (potentials[at * TAGS + INSIDE] as number)) / (scales[at] as number);
    tag = INSIDE;
  }
  if (to === length) return probability;
  let leaves = 0;
  for (let next = 0; next < TAGS; next += 1) {
    if (next === INSIDE) continue;
    leaves +=
      (transitions[transitionIndex(shapes[to] as number, tag, next)] as number) *
      (potentials[to * TAGS + next] as number) *
      (backward[to * TAGS + next] as number);
  }
  return (probability * leaves) / (scales[to] as number);
}

/** The most probable tags of the first `length` tokens; scores are kept near one, so none vanishes. */
export function bestTags(lattice: Lattice, transitions: Float64Array, length: number): Int32Array {
  const { potentials, shapes } = lattice;
  const from = new Int32Array(length * TAGS);
  let best = new Float64Array(TAGS);
  let next = new Float64Array(TAGS);
  for (let at = 0; at < length; at += 1) {
    let top = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let score = at === 0 ? firstTag(tag) : 0;
      for (let previous = 0; at > 0 && previous < TAGS; previous += 1) {
        const step = transitions[transitionIndex(shapes[at] as number, previous, tag)] as number;
        const reached = (best[previous] as number) * step;
        if (reached <= score) continue;
        score = reached;
        from[at * TAGS + tag] = previous;
      }
      next[tag] = score * (potentials[at * TAGS + tag] as number);
      top = Math.max(top, next[tag] as number);
    }
    for (let tag = 0; tag < TAGS; tag += 1) (next[tag] as number) /= top;
    [best, next] = [next, best];
  }
  return tracedBack(best, from, length);
}

function tracedBack(best: Float64Array, from: Int32Array, length: number): Int32Array {
  const tags = new Int32Array(length);
  let tag = 0;
  for (let other = 1; other < TAGS; other += 1) {
    if ((best[other] as number) > (best[tag] as number)) tag = other;
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = from[at * TAGS + tag] as number;
  }
  return tags;
}
