import { unpackLevels } from "../names/unpackModel";
import { KIND_BUCKETS, toldKinds, type ToldKind } from "./toldKinds";

/** A table of weights, as text, one character a place. */
export interface PackedTable {
  readonly weights: string;
  /** What one level of a weight is worth. */
  readonly scale: number;
  /** What is added to their sum. */
  readonly bias: number;
}

/** Learnt by `npm run train:telling`. */
export interface PackedTelling {
  /** Whether a text tells something. */
  readonly told: PackedTable;
  /** Whether one with long numbers in it holds something of a person, in a smaller table. */
  readonly numbers: PackedTable;
  /** A table of weights for each of `toldKinds`. */
  readonly kinds: string;
}

export interface Table {
  /** Levels, at as many places as a power of two. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

export interface TellingModel {
  readonly told: Table;
  readonly numbers: Table;
  readonly kinds: Int8Array;
}

export function unpackTelling({ told, numbers, kinds }: PackedTelling): TellingModel {
  return { told: unpackTable(told), numbers: unpackTable(numbers), kinds: unpackLevels(kinds) };
}

function unpackTable({ weights, scale, bias }: PackedTable): Table {
  return { weights: unpackLevels(weights), scale, bias };
}

/**
 * Log odds that a text with these features is what the table has learnt to tell. The sum is
 * divided by the root of their number, so that long texts are no surer than short ones.
 */
export function logOdds(table: Table, keys: ReadonlySet<number>): number {
  return (levelsOf(table, keys) * table.scale) / Math.sqrt(Math.max(1, keys.size)) + table.bias;
}

/** What features add to the odds of the text they stand in, in levels. */
export function levelsOf({ weights }: Table, keys: ReadonlySet<number>): number {
  const last = weights.length - 1;
  let sum = 0;
  keys.forEach((key) => {
    sum += weights[key & last] as number;
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
