import type { Confidence, Match } from "../types";
import { sentenceAt } from "./sentenceAt";
import type { Reading } from "./types";

const code = /(?:^|[^A-Za-z0-9])(D?[A-TV-Z]\d{2}(?:\.?\d{1,2}[A-Z]?)?)(?![A-Za-z0-9]|[ .]\d{3})/g;
const clinical = /diagnos|icd|sks|henvist|remitt|kod[e ]|lidelse|sjukdom|behandlet|udredt|intyg/;
/** "DF321", "DF32.1": the Danish form, whose leading D no other code has. */
const danish = /^D[A-TV-Z]\d{2}\.?\d/;
/** "F32.1"; a V with a decimal is a version. */
const decimal = /^[A-TW-Z]\d{2}\.\d/;
/** "DF321"; "DK9440" is a town. */
const undotted = /^D(?:[A-JL-TV-Z]\d{3,4}|K\d{3})[A-Z]?$/;
/** What rooms, drawings, goods and cells of a sheet are called by. */
const elsewhere =
  /(?:^|[^a-zæøåäö])(?:i|in|ved|vid|at|til|till|to|fra|från|from|lokale|lokal|rum|rummet|room|sal|bygning|byggnad|building|opgang|hus|dør|dörr|door|tegning|ritning|drawing|model|modell|type|typ|version|vare|varenr\.?|artikel|art\.?|item|nr\.?|pos\.?|felt|fält|celle|cell|kolonne|kolumn|række|rad|bilag|bilaga|figur|tabel|tabell|standard|linje|rute|vej|väg|route|road) ?$/;
const LONGEST_LEAD = 14;

/**
 * Codes of diagnoses: ICD-10, in Denmark with a D in front (SKS). A code with its decimal in the
 * Danish form stands for itself, and so does any in a clinical sentence; another tells something
 * only beside a person, and nothing where the word before it names a place or a thing.
 */
export function diagnosisCodes(reading: Reading): readonly Match[] {
  const found: Match[] = [];
  const { text } = reading.plain;
  code.lastIndex = 0;
  for (let match = code.exec(text); match; match = code.exec(text)) {
    const value = match[1] as string;
    const start = match.index + match[0].length - value.length;
    const confidence = confidenceOf(value, reading, start);
    if (confidence) found.push({ start, end: start + value.length, confidence });
  }
  return found;
}

function confidenceOf(value: string, reading: Reading, start: number): Confidence | undefined {
  if (clinical.test(sentenceAt(reading, start))) return "high";
  if (danish.test(value) && value.indexOf(".") > 0) return "high";
  const before = reading.plain.lower.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (elsewhere.test(before)) return undefined;
  if (decimal.test(value)) return "medium";
  return undotted.test(value) ? "low" : undefined;
}
