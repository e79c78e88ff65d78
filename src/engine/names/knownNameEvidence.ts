import { firstNames } from "../lexicons/firstNames";
import { isUpper } from "./letters";
import type { SentenceReading } from "./readSentences";
import type { Token } from "./tokens";

/**
 * Log odds for what begins a sentence and is known to everybody as a first name, with the capitalised
 * word behind it: there the capital says nothing, and the tagger hesitates ("Hedvig har njursten").
 */
export function knownNameEvidence(
  { tokens, sentences }: SentenceReading,
  boost: number,
  into: Float32Array,
): void {
  for (const { from } of sentences) {
    const first = tokens[from];
    if (!first || !isCapitalised(first) || !isKnown(first.lower)) continue;
    const last = tokens[from + 1];
    const isFull = last && isCapitalised(last) && last.start === first.end + 1;
    into[from] = Math.max(into[from] as number, isFull ? FULL * boost : boost);
    if (isFull) into[from + 1] = Math.max(into[from + 1] as number, FULL * boost);
  }
}

/** With a capitalised word behind it the doubt is smaller: "Anders Rönnskär har …". */
const FULL = 2;

function isCapitalised({ text, lower }: Token): boolean {
  return text.length > 1 && isUpper(text[0] as string) && text.slice(1) === lower.slice(1);
}

/** Words that begin a sentence as often: "Inga nötter", "Hans bil", "Per automatik". */
const alsoWords: ReadonlySet<string> = new Set(
  "inga hans per bo maj august tage klara kristen trille rita tove line lone helle gun".split(" "),
);

function isKnown(lower: string): boolean {
  if (alsoWords.has(lower)) return false;
  return firstNames.has(lower) || firstNames.has(lower.replace(/['’]?s$/, ""));
}
