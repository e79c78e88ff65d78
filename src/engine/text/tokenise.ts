import { isDigit, isLetter, isSpace } from "./characters";
import type { Token } from "./types";

type Kind = Token["kind"];

/** What each ASCII code unit begins or goes on; nearly all of a mail is found here. */
const ascii: readonly (Kind | undefined)[] = Array.from({ length: 0x80 }, (_, code) => {
  if (isSpace(code)) return undefined;
  return isLetter(code) ? "word" : isDigit(code) ? "number" : "sign";
});

function kindOf(code: number): Kind | undefined {
  if (code < 0x80) return ascii[code];
  return isLetter(code) ? "word" : "sign";
}

/**
 * Cuts text into runs of letters, runs of digits and single signs; white space is no token.
 * "COVID19" is a word and a number, "sygdoms-forløb" a word, a sign and a word.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let at = 0; at < length;) {
    const start = at;
    const kind = kindOf(text.charCodeAt(at));
    at += 1;
    if (kind === undefined) continue;
    if (kind !== "sign") {
      while (at < length && kindOf(text.charCodeAt(at)) === kind) at += 1;
    }
    tokens.push({ start, end: at, kind });
  }
  return tokens;
}
