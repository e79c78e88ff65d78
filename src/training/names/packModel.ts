import { TRANSITIONS } from "../../engine/names/lattice";
import type { Thresholds } from "../../engine/names/model";
import { SCORED_TAGS } from "../../engine/names/tags";
import { ALPHABET, ZERO_LEVEL, type PackedModel } from "../../engine/names/unpackModel";
import type { TrainedWeights } from "./trainModel";

const HIGHEST_LEVEL = 31;

/** Rounds the weights to 63 levels; the few largest are cut off, so that the many keep their grain. */
export function packModel(
  { crf, likeness }: TrainedWeights,
  personBias: number,
  thresholds: Thresholds,
): PackedModel {
  const rows = rowsThatCount(crf.weights, scaleOf(crf.weights, 0.9995));
  const weights = new Float32Array(rows.length * SCORED_TAGS);
  rows.forEach((row, index) => {
    weights.set(
      crf.weights.subarray(row * SCORED_TAGS, (row + 1) * SCORED_TAGS),
      index * SCORED_TAGS,
    );
  });
  const scale = scaleOf(crf.weights, 0.9995);
  const transitionScale = scaleOf(crf.transitions.slice(0, TRANSITIONS), 1);
  const likenessScale = scaleOf(Float32Array.from(likeness.weights), 0.9995);
  return {
    features: rows.length,
    keys: packKeys(rows.map((row) => crf.keys[row] as number)),
    weights: packLevels(weights, scale),
    scale: short(scale),
    transitions: packLevels(crf.transitions, transitionScale),
    transitionScale: short(transitionScale),
    likeness: packLevels(likeness.weights, likenessScale),
    likenessScale: short(likenessScale),
    firstBias: short(likeness.firstBias),
    lastBias: short(likeness.lastBias),
    personBias,
    thresholds,
  };
}

/** A row all of whose weights round to nought says nothing. */
function rowsThatCount(weights: Float32Array, scale: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row * SCORED_TAGS < weights.length; row += 1) {
    const own = weights.subarray(row * SCORED_TAGS, (row + 1) * SCORED_TAGS);
    if (own.some((weight) => Math.round(weight / scale) !== 0)) rows.push(row);
  }
  return rows;
}

function scaleOf(weights: Float32Array, share: number): number {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] as number;
  return Math.max(1e-6, largest) / HIGHEST_LEVEL;
}

function packLevels(weights: ArrayLike<number>, scale: number): string {
  let text = "";
  for (let at = 0; at < weights.length; at += 1) {
    const level = Math.round((weights[at] as number) / scale);
    text += ALPHABET[Math.max(-HIGHEST_LEVEL, Math.min(HIGHEST_LEVEL, level)) + ZERO_LEVEL];
  }
  return text;
}

export function packKeys(keys: readonly number[]): string {
  let text = "";
  let last = -1;
  for (const key of keys) {
    let gap = key - last - 1;
    let digits = ALPHABET[gap & 31] as string;
    for (gap >>= 5; gap > 0; gap >>= 5) digits = (ALPHABET[32 + (gap & 31)] as string) + digits;
    text += digits;
    last = key;
  }
  return text;
}

function short(value: number): number {
  return Number(value.toPrecision(6));
}
