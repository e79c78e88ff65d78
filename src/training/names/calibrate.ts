import { isFullName } from "../../engine/names/confidenceOf";
import type { Calibration, Thresholds } from "../../engine/names/model";

/** A span found on unseen text, its score, and whether it was exactly right. */
export interface Judged {
  readonly name: string;
  readonly score: number;
  readonly right: boolean;
}

const HIGH_PRECISION = 0.97;
/** Two points above the 85 that are promised: mail is harder than what is calibrated on. */
const MEDIUM_PRECISION = 0.87;

/**
 * Full names and lone words are calibrated apart. The kinds of text count alike, however many names
 * each holds: what a clerk writes is neither all news nor all notes.
 */
export function calibrate(kinds: readonly (readonly Judged[])[]): Calibration {
  const weighted = kinds.flatMap((judged) =>
    judged.map((span) => ({ ...span, weight: 1 / Math.max(1, judged.length) })),
  );
  return {
    single: thresholdsOf(weighted.filter(({ name }) => !isFullName(name))),
    full: thresholdsOf(weighted.filter(({ name }) => isFullName(name))),
  };
}

interface Weighted extends Judged {
  readonly weight: number;
}

/**
 * `high` is the lowest score from which on at least 97 % are right; `medium` the lowest from which
 * up to `high` at least 87 % are. Whatever the tagger finds below is low.
 */
function thresholdsOf(judged: readonly Weighted[]): Thresholds {
  const sorted = [...judged].sort((one, other) => other.score - one.score);
  const high = round(lowestScore(sorted, HIGH_PRECISION));
  const rest = sorted.filter(({ score }) => score < high);
  return { medium: Math.min(high, round(lowestScore(rest, MEDIUM_PRECISION))), high };
}

const FEWEST = 30;

function lowestScore(sorted: readonly Weighted[], precision: number): number {
  let right = 0;
  let all = 0;
  let lowest = 1;
  sorted.forEach((span, index) => {
    all += span.weight;
    if (span.right) right += span.weight;
    if (index + 1 >= FEWEST && right / all >= precision) lowest = span.score;
  });
  return lowest;
}

function round(score: number): number {
  return Math.ceil(score * 1000) / 1000;
}
