import type { Lexicon, TermLabel } from "../../../src/engine/lexicons/lexicon";
import { TermScan } from "../../../src/engine/text/termScan";
import { buildTermTable } from "../../../src/engine/text/termTable";
import { cutWords } from "../../../src/engine/text/words";

const competing: ReadonlySet<TermLabel> = new Set<TermLabel>([
  "health",
  "religion",
  "ordinaryWord",
]);

/** What lexicons find in a text, by the label of the first of them unless another is asked for. */
export function termsOf(
  lexicons: readonly Lexicon[],
  text: string,
  label: TermLabel = (lexicons[0] as Lexicon).label,
): readonly string[] {
  const lower = text.toLowerCase();
  const scan = new TermScan(buildTermTable(lexicons), competing, text, lower, cutWords(lower));
  return (scan.run()[label] ?? []).map(({ start, end }) => text.slice(start, end));
}

/** Terms of health in the notation. */
export const health = (high: string): Lexicon => ({ label: "health", high });
