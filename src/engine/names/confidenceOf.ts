import type { Confidence } from "../types";
import type { Calibration } from "./model";

/** The tagger's probability in Purview's words; the thresholds come from cross-validation. */
export function confidenceOf(name: string, score: number, calibration: Calibration): Confidence {
  const { medium, high } = isFullName(name) ? calibration.full : calibration.single;
  if (score >= high) return "high";
  return score >= medium ? "medium" : "low";
}

export function isFullName(name: string): boolean {
  return name.indexOf(" ") > 0;
}
