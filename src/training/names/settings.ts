import type { CrfOptions } from "./trainCrf";

export const SEED = 7;
export const FOLDS = 4;

/** Added to the score of both person tags; chosen by cross-validation, see docs/names.md. */
export const PERSON_BIAS = 0;

export const crfOptions: CrfOptions = {
  epochs: 4,
  rate: 0.05,
  penalty: 3.5,
  fewest: 1,
  mostFeatures: 37500,
  forget: 0.1,
  seed: SEED,
};
