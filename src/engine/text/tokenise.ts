import { isDigit, isLetter, isSpace } from "./characters";
import type { Token } from "./types";

/**
 * Cuts text into runs of letters, runs of digits and single signs; white space is no token.
 * "COVID19" is a word and a number, "sygdoms-forløb" a word, a sign and a word.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    at += 1;
    if (isSpace(code)) continue;
    if (isLetter(code)) {
      while (isLetter(text.charCodeAt(at))) at += 1;
      tokens.push({ start, end: at, kind: "word" });
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at += 1;
      tokens.push({ start, end: at, kind: "number" });
    } else {
      tokens.push({ start, end: at, kind: "sign" });
    }
  }
  return tokens;
}
