import type { Level, TermLabel } from "../lexicons/lexicon";

/** A term in a text: half-open positions in `reading.plain`, and how much it tells alone. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly level: Level;
  /** Indices of its first and last word in `wordsOf(reading)`. */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** By label, in order of their place. */
export type TermHits = { readonly [label in TermLabel]?: readonly TermHit[] };
