import { closes, startsCell } from "./lastFirst";
import { isUpper } from "./letters";
import { likenessOf, type LikenessModel } from "./likeness";
import type { SentenceReading } from "./readSentences";
import type { Token } from "./tokens";

/** Log odds for both words of "Jensen, Peter" where they begin an entry and look the part. */
export function lastFirstEvidence(
  { text, tokens }: SentenceReading,
  likeness: LikenessModel,
  boost: number,
  into: Float32Array,
): void {
  for (let comma = 1; comma + 1 < tokens.length; comma += 1) {
    if ((tokens[comma] as Token).text !== "," || !startsCell(text, tokens, comma - 1)) continue;
    const last = tokens[comma - 1] as Token;
    const first = tokens[comma + 1] as Token;
    if (isUpper(last.text[0] as string) !== isUpper(first.text[0] as string)) continue;
    const end = isUpper((tokens[comma + 2]?.text ?? "")[0] ?? "") ? comma + 3 : comma + 2;
    if (!closes(text, tokens, end)) continue;
    if (likenessOf(last.lower, likeness).last < 0 || likenessOf(first.lower, likeness).first < 0)
      continue;
    for (const index of [comma - 1, comma + 1]) {
      into[index] = Math.max(into[index] as number, boost);
    }
  }
}
