import type { Match } from "../types";
import { sentenceAt } from "./sentenceAt";
import type { Reading } from "./types";

const code = /(?:^|[^A-Za-z0-9])(D?[A-TV-Z]\d{2}(?:\.?\d{1,2}[A-Z]?)?)(?![A-Za-z0-9]|[ .]\d{3})/g;
const clinical = /diagnos|icd|sks|henvist|remitt|kod[e ]|lidelse|sjukdom|behandlet|udredt|intyg/;
/** "DF321", "DF32.1": the Danish form, whose leading D no other code has. */
const danish = /^D[A-TV-Z]\d{2}\.?\d/;

/**
 * Codes of diagnoses: ICD-10, in Denmark with a D in front (SKS). A code with its decimal in the
 * Danish form stands for itself; any other needs a clinical word in its sentence.
 */
export function diagnosisCodes(reading: Reading): readonly Match[] {
  const found: Match[] = [];
  const { text } = reading.plain;
  code.lastIndex = 0;
  for (let match = code.exec(text); match; match = code.exec(text)) {
    const value = match[1] as string;
    const start = match.index + match[0].length - value.length;
    const isClinical = clinical.test(sentenceAt(reading, start));
    if (!isClinical && !(danish.test(value) && value.indexOf(".") > 0)) continue;
    found.push({ start, end: start + value.length, confidence: "high" });
  }
  return found;
}
