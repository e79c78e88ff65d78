import { isUpper } from "./letters";
import type { Token } from "./tokens";

const marks: ReadonlySet<string> = new Set(['"', "”", "“", "»", "«", "„"]);
const LONGEST = 4;

/**
 * Log odds against a person for capitalised words with quotation marks close around them: a ship, a room,
 * a word on a sign. Between two words of a name ("Lars "Lasse" Holm") the marks hold what he is called.
 */
export function quotedEvidence(
  tokens: readonly Token[],
  against: number,
  into: Float32Array,
): number[] {
  const found: number[] = [];
  for (let open = 0; open + 2 < tokens.length; open += 1) {
    if (!marks.has((tokens[open] as Token).text)) continue;
    const close = closing(tokens, open);
    if (close < 0) continue;
    if (!isInsideName(tokens, open, close)) {
      for (let at = open + 1; at < close; at += 1) {
        into[at] = (into[at] as number) - against;
        found.push(at);
      }
    }
    open = close;
  }
  return found;
}

/** The mark that closes, all words between capitalised and the marks close to them; -1 for none. */
function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at <= open + LONGEST + 1 && at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (marks.has(token.text)) return at > open + 1 && isClose(tokens, open, at) ? at : -1;
    if (!isUpper(token.text[0] as string) || token.text.indexOf(".") > 0) return -1;
  }
  return -1;
}

function isClose(tokens: readonly Token[], open: number, close: number): boolean {
  const first = tokens[open + 1] as Token;
  const last = tokens[close - 1] as Token;
  return first.start === (tokens[open] as Token).end && last.end === (tokens[close] as Token).start;
}

function isInsideName(tokens: readonly Token[], open: number, close: number): boolean {
  const before = tokens[open - 1];
  const after = tokens[close + 1];
  return [before, after].every((token) => token !== undefined && isUpper(token.text[0] as string));
}
