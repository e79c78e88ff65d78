import { isUpper } from "./letters";
import { likenessOf, type LikenessModel } from "./likeness";
import type { SentenceReading } from "./readSentences";
import type { Token } from "./tokens";

/** Log odds of looking like a first name, and like a surname, from which on the pair is evidence. */
const FIRST = 1;
const LAST = 1;
/** Behind a sure first name a surname that is a word of the landscape as well ("Ek", "Vang") counts for most of it. */
const SURELY_FIRST = 3;
const LAST_OR_WORD = -4;

/** Log odds for two capitalised words that look like a first name and a surname: "Aziza Rahimi". */
export function fullNameEvidence(
  { text, tokens }: SentenceReading,
  likeness: LikenessModel,
  boost: number,
  into: Float32Array,
): void {
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const first = tokens[index] as Token;
    const last = tokens[index + 1] as Token;
    if (!isCapitalised(first) || !isCapitalised(last)) continue;
    if (last.start !== first.end + 1 || text[first.end] !== " ") continue;
    const share = shareOf(
      likenessOf(first.lower, likeness).first,
      likenessOf(stem(last.lower), likeness).last,
    );
    const weight = boost * share * (isEnglishGenitive(last) ? ENGLISH_GENITIVE : 1);
    if (weight === 0) continue;
    into[index] = Math.max(into[index] as number, weight);
    into[index + 1] = Math.max(into[index + 1] as number, weight);
  }
}

/** "Peter Holm's bank statements": what an English genitive stands on is no road or firm of the North. */
const ENGLISH_GENITIVE = 1.4;

function isEnglishGenitive({ lower }: Token): boolean {
  return /['’]s$/.test(lower);
}

function shareOf(first: number, last: number): number {
  if (first >= FIRST && last >= LAST) return 1;
  return first >= SURELY_FIRST && last >= LAST_OR_WORD ? 0.75 : 0;
}

/** A capital and then small letters. */
function isCapitalised({ text, lower }: Token): boolean {
  return text.length > 1 && isUpper(text[0] as string) && text.slice(1) === lower.slice(1);
}

/** "Madsens", "Holm's" without what says whose. */
function stem(lower: string): string {
  const bare = lower.replace(/['’]s?$/, "");
  return bare.length > 4 ? bare.replace(/s$/, "") : bare;
}
