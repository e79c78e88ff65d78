import type { TermLabel } from "../lexicons/lexicon";
import type { Confidence } from "../types";

/** A term in a text: half-open positions in `reading.plain`, and how much the word alone tells. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** Indices of its first and last word in `wordsOf(reading)`. */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** By label, in order of their place. */
export type TermHits = { readonly [label in TermLabel]?: readonly TermHit[] };
