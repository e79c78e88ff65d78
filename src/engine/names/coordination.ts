import { isLetter, isUpper } from "./letters";
import type { TokenSpan } from "./tagSentence";
import type { Token } from "./tokens";

const joining: ReadonlySet<string> = new Set("og och and eller or & + / samt".split(" "));

/**
 * "Ask Yoonis or Ellen": what is joined to a name is likely to be one as well. Returns the words
 * joined to a name found, which are no part of one themselves.
 */
export function joinedToNames(
  tokens: readonly Token[],
  spans: readonly TokenSpan[],
  covered: Uint8Array,
  certain: number,
): number[] {
  const found: number[] = [];
  const consider = (name: number, joiner: number, index: number): void => {
    const word = tokens[index];
    if (word === undefined || covered[index] === 1) return;
    if (!joining.has(tokens[joiner]?.lower ?? "") || !isLetter(word.text.charCodeAt(0))) return;
    if (isLarge(word) === isLarge(tokens[name] as Token)) found.push(index);
  };
  for (const { from, to, score } of spans) {
    if (score < certain) continue;
    consider(from, from - 1, from - 2);
    consider(from, to, to + 1);
  }
  return found;
}

function isLarge(token: Token): boolean {
  return isUpper(token.text[0] as string);
}
