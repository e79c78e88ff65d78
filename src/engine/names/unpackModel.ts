import { transitionPotentials, TRANSITIONS } from "./lattice";
import { hashTable, type TaggerModel, type Calibration } from "./model";
import { SCORED_TAGS } from "./tags";

/**
 * The weights file: numbers as text, one character of a 64-letter alphabet each. `keys` are the
 * gaps between sorted feature keys, five bits a character, the sixth says that more follow.
 */
export interface PackedModel {
  readonly features: number;
  readonly keys: string;
  readonly weights: string;
  readonly scale: number;
  readonly transitions: string;
  readonly transitionScale: number;
  readonly likeness: string;
  readonly likenessScale: number;
  readonly firstBias: number;
  readonly lastBias: number;
  readonly personBias: number;
  readonly calibration: Calibration;
}

export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** The character that stands for nought; levels run from -31 to 31. */
export const ZERO_LEVEL = 32;

export function unpackModel(packed: PackedModel): TaggerModel {
  const transitions = new Float64Array(TRANSITIONS);
  transitionPotentials(unpackLevels(packed.transitions), packed.transitionScale, transitions);
  const weights = unpackLevels(packed.weights);
  if (weights.length !== packed.features * SCORED_TAGS) {
    throw new Error(`name weights are cut short: ${weights.length} of ${packed.features} x 3`);
  }
  return {
    likeness: {
      weights: unpackLevels(packed.likeness),
      scale: packed.likenessScale,
      firstBias: packed.firstBias,
      lastBias: packed.lastBias,
    },
    ...hashTable(unpackKeys(packed.keys, packed.features)),
    weights,
    scale: packed.scale,
    transitions,
    personBias: packed.personBias,
    calibration: packed.calibration,
  };
}

const digits = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at += 1) digits[ALPHABET.charCodeAt(at)] = at;

export function unpackLevels(text: string): Int8Array {
  const levels = new Int8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    levels[at] = (digits[text.charCodeAt(at)] as number) - ZERO_LEVEL;
  }
  return levels;
}

export function unpackKeys(text: string, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = -1;
  let gap = 0;
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = digits[text.charCodeAt(at)] as number;
    gap = gap * 32 + (digit & 31);
    if (digit >= 32) continue;
    key += gap + 1;
    keys[found] = key;
    found += 1;
    gap = 0;
  }
  return keys;
}
