import type { Calibration } from "../../engine/names/model";
import { SCORED_TAGS } from "../../engine/names/tags";
import { ALPHABET, ZERO_LEVEL, type PackedModel } from "../../engine/names/unpackModel";
import { levelOf, LIKENESS_LEVELS, TRANSITION_LEVELS, WEIGHT_LEVELS } from "./levels";
import type { TrainedWeights } from "./trainModel";

/** Rounds the weights to a few levels; the few largest are cut off, so that the many keep their grain. */
export function packModel(
  { crf, likeness }: TrainedWeights,
  personBias: number,
  calibration: Calibration,
): PackedModel {
  const scale = levelOf(crf.weights, WEIGHT_LEVELS);
  const rows = rowsThatCount(crf.weights, scale);
  const weights = new Float32Array(rows.length * SCORED_TAGS);
  rows.forEach((row, index) => {
    weights.set(
      crf.weights.subarray(row * SCORED_TAGS, (row + 1) * SCORED_TAGS),
      index * SCORED_TAGS,
    );
  });
  const transitionScale = levelOf(crf.transitions, TRANSITION_LEVELS, 1);
  const likenessScale = levelOf(Float32Array.from(likeness.weights), LIKENESS_LEVELS, 1);
  return {
    features: rows.length,
    keys: packKeys(rows.map((row) => crf.keys[row] as number)),
    weights: packLevels(weights, scale, WEIGHT_LEVELS),
    scale: short(scale),
    transitions: packLevels(crf.transitions, transitionScale, TRANSITION_LEVELS),
    transitionScale: short(transitionScale),
    likeness: packLevels(likeness.weights, likenessScale, LIKENESS_LEVELS),
    likenessScale: short(likenessScale),
    firstBias: short(likeness.firstBias),
    lastBias: short(likeness.lastBias),
    personBias,
    calibration,
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

export function packLevels(weights: ArrayLike<number>, scale: number, highest: number): string {
  let text = "";
  for (let at = 0; at < weights.length; at += 1) {
    const level = Math.round((weights[at] as number) / scale);
    text += ALPHABET[Math.max(-highest, Math.min(highest, level)) + ZERO_LEVEL];
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
