import { firstNames } from "../lexicons/firstNames";
import { isUpper } from "./letters";
import type { SentenceReading } from "./readSentences";
import type { Token } from "./tokens";

/**
 * Log odds for a first name that everybody knows, where the tagger hesitates: at the beginning of a
 * sentence, with the capitalised word behind it, where a capital says nothing ("Hedvig har njursten");
 * and alone behind a small word that may lead to a place as well ("lus på Freja").
 */
export function knownNameEvidence(
  { tokens, sentences }: SentenceReading,
  boost: number,
  into: Float32Array,
): void {
  const add = (index: number, log: number): void => {
    into[index] = Math.max(into[index] as number, log);
  };
  for (const { from } of sentences) {
    if (!isKnownAt(tokens, from)) continue;
    const isFull = isCapitalisedAt(tokens, from + 1);
    add(from, isFull ? FULL * boost : boost);
    if (isFull) add(from + 1, FULL * boost);
  }
  for (let index = 1; index < tokens.length; index += 1) {
    const isLed = leading.has((tokens[index - 1] as Token).lower);
    if (isLed && isKnownAt(tokens, index) && !isCapitalisedAt(tokens, index + 1)) add(index, boost);
    const isTitled = honorific.test((tokens[index - 1] as Token).text);
    if (isTitled && isCapitalised(tokens[index] as Token)) add(index, TITLED * boost);
  }
}

const leading: ReadonlySet<string> = new Set(
  (
    "på til till hos åt med for för af av fra från om mot mod siger säger oplyser berättar synes tycker " +
    "eller or så so men but at att that når när when"
  ).split(" "),
);

/** "Mrs Ibsen", "fru Holm". */
const honorific = /^(?:mr|mrs|ms|hr|fru|frk|herr)\.?$/i;

function isKnownAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isCapitalised(token) && isKnown(token.lower);
}

function isCapitalisedAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token !== undefined && token.start === (before?.end ?? -1) + 1 && isCapitalised(token);
}

/** With a capitalised word behind it the doubt is smaller: "Anders Rönnskär har …". */
const FULL = 2;
const TITLED = 3;

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
