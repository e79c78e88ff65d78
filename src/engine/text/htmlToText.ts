import { HtmlReader } from "./htmlReader";
import type { NormalisedText } from "./types";
import { UnseenSpans } from "./unseenSpans";

/**
 * Reads HTML as its reader sees it: inline tags vanish, block tags and `br` end lines, the cells
 * of a row are parted by tabs, white space collapses; scripts, styles, comments and hidden elements
 * are not text. Markup that browsers would repair is read so that rather too much is text. What is
 * not shown and may hold a number is read apart, as it would be if it were shown, each piece on
 * lines of its own.
 */
export function htmlToText(source: string): NormalisedText {
  const unseen = new UnseenSpans(source);
  const seen = new HtmlReader(source, unseen);
  seen.read({ from: 0, to: source.length });
  return seen.done(unseenText(source, unseen));
}

function unseenText(source: string, { found }: UnseenSpans): NormalisedText | undefined {
  if (found.length === 0) return undefined;
  const reader = new HtmlReader(source);
  for (const span of found) reader.read(span);
  const text = reader.done();
  return text.text === "" ? undefined : text;
}
