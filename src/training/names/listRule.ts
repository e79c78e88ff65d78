import { Shape, shapeOf } from "../../engine/names/shape";
import { tokenise } from "../../engine/names/tokens";
import type { Span } from "./labelledText";

/**
 * The rule other scanners use, as the baseline: two or more capitalised words in a row, the first of
 * them a listed first name.
 */
export function listRule(text: string, firstNames: ReadonlySet<string>): Span[] {
  const tokens = tokenise(text);
  const isName = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    const shape = shapeOf(token.text);
    return (
      shape === Shape.capitalised ||
      shape === Shape.capitalHyphenCapital ||
      shape === Shape.initials
    );
  };
  const spans: Span[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (first === undefined || !isName(from) || !firstNames.has(first.text)) continue;
    let to = from + 1;
    while (isName(to) && to - from < 5) to += 1;
    if (to - from > 1) spans.push({ start: first.start, end: tokens[to - 1]?.end ?? first.end });
    from = to - 1;
  }
  return spans;
}
