import { lexicons } from "../lexicons";
import type { TermLabel } from "../lexicons/lexicon";
import { linkedKinds } from "../linking/linkedKinds";
import type { Confidence } from "../types";
import { languageOf } from "./language";
import { buildTermTable, type TermTable } from "./termTable";
import { TermScan } from "./termScan";
import type { Reading } from "./types";
import { wordsOf } from "./words";

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

/** Of these only one holds over the same words; all other labels stand beside each other. */
const competing: ReadonlySet<TermLabel> = new Set<TermLabel>([...linkedKinds, "ordinaryWord"]);

let table: TermTable | undefined;
const cache = new WeakMap<Reading, TermHits>();

/** The terms of every lexicon in a reading: one pass over its words, kept for the next to ask. */
export function termsIn(reading: Reading): TermHits {
  const known = cache.get(reading);
  if (known) return known;
  table = table ?? buildTermTable(lexicons);
  const { text, lower } = reading.plain;
  const hits = new TermScan(
    table,
    competing,
    text,
    lower,
    wordsOf(reading),
    languageOf(reading),
  ).run();
  cache.set(reading, hits);
  return hits;
}
