import type { LikenessModel } from "./likeness";

/**
 * A trained tagger, ready for use. `keys` and `rows` are a hash table
 * from feature key to row of `weights`.
 */
export interface TaggerModel {
  readonly likeness: LikenessModel;
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly weights: ArrayLike<number>;
  readonly scale: number;
  readonly transitions: Float64Array;
  /** Added to the score of both person tags before the best sequence is chosen. */
  readonly personBias: number;
  readonly calibration: Calibration;
}

/** Span probabilities from which a name is reported with medium and with high confidence. */
export interface Thresholds {
  readonly medium: number;
  readonly high: number;
}

/** A lone word is right less often than a full name of the same probability. */
export interface Calibration {
  readonly single: Thresholds;
  readonly full: Thresholds;
}

const EMPTY = -1;

/** Builds the table of `keys` (open addressing); rows follow the order of `keys`. */
export function hashTable(keys: Int32Array): { keys: Int32Array; rows: Int32Array } {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const table = new Int32Array(size).fill(EMPTY);
  const rows = new Int32Array(size);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    let slot = key & (size - 1);
    while (table[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    table[slot] = key;
    rows[slot] = row;
  }
  return { keys: table, rows };
}

/**
 * Adds the three weights of one feature to the scores of one token; an unknown key adds nothing.
 * Written out, since this runs fifty times a token.
 */
export function addFeature(
  model: TaggerModel,
  key: number,
  scores: Float64Array,
  at: number,
): void {
  const { keys, rows, weights } = model;
  const mask = keys.length - 1;
  let slot = key & mask;
  for (;;) {
    const found = keys[slot];
    if (found === EMPTY) return;
    if (found === key) break;
    slot = (slot + 1) & mask;
  }
  const row = (rows[slot] as number) * 3;
  (scores[at + 1] as number) += weights[row] as number;
  (scores[at + 2] as number) += weights[row + 1] as number;
  (scores[at + 3] as number) += weights[row + 2] as number;
}
