import { isSteering } from "../wording/shownName";

/**
 * A text in which a sender's control signs are seen instead of obeyed by the terminal: written as in
 * JSON (`\\u001b`), so that a line of JSON still says the same. Line ends and tabs stay.
 */
export function visible(text: string): string {
  return Array.from(text, (sign) =>
    isSteering(sign) && sign !== "\n" && sign !== "\t" ? escaped(sign) : sign,
  ).join("");
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
