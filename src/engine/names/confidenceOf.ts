import type { Confidence } from "../types";
import type { Thresholds } from "./model";

/** The tagger's probability in Purview's words; the thresholds come from cross-validation. */
export function confidenceOf(score: number, thresholds: Thresholds): Confidence {
  if (score >= thresholds.high) return "high";
  return score >= thresholds.medium ? "medium" : "low";
}
