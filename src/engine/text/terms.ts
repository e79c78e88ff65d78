import { lexicons } from "../lexicons";
import type { TermLabel } from "../lexicons/lexicon";
import { linkedKinds } from "../linkedKinds";
import { languageOf } from "./language";
import { buildTermTable, type TermTable } from "./termTable";
import { TermScan } from "./termScan";
import type { TermHits } from "./termHit";
import type { Reading } from "./types";
import type { Language } from "../types";
import { wordsOf } from "./words";

export type { TermHit, TermHits } from "./termHit";

/** Of these only one holds over the same words; all other labels stand beside each other. */
const competing: ReadonlySet<TermLabel> = new Set<TermLabel>([...linkedKinds, "ordinaryWord"]);

const tables: { [language: string]: TermTable } = {};
const cache = new WeakMap<Reading, TermHits>();

/** The terms of every lexicon in a reading: one pass over its words, kept for the next to ask. */
export function termsIn(reading: Reading): TermHits {
  const known = cache.get(reading);
  if (known) return known;
  const { text, lower } = reading.plain;
  const table = tableFor(languageOf(reading));
  const hits = new TermScan(table, competing, text, lower, wordsOf(reading)).run();
  cache.set(reading, hits);
  return hits;
}

/** The lexicons read in a language, or all of them where a text is too short to tell; built once. */
function tableFor(language: Language | undefined): TermTable {
  const key = language ?? "any";
  return (tables[key] =
    tables[key] ??
    buildTermTable(
      lexicons.filter((one) => !language || !one.language || one.language === language),
    ));
}
