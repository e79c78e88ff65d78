import type { TextFormat } from "../types";
import { nextToFold } from "./foldTable";
import { htmlToText } from "./htmlToText";
import { PlainTextBuilder, unchangedText } from "./plainTextBuilder";
import type { NormalisedText } from "./types";

/**
 * Makes a part's text plain: forms folded, invisible characters gone, line ends as "\n", markup
 * read as its reader sees it. Every unit of the result knows its span in `source`. Linear in the
 * length of the source; text that needs no change is returned as it is, without a map.
 */
export function normalise(source: string, format: TextFormat = "text"): NormalisedText {
  return format === "html" ? htmlToText(source) : plainText(source);
}

function plainText(source: string): NormalisedText {
  let at = nextToFold(source, 0);
  if (at === source.length) return unchangedText(source);
  const builder = new PlainTextBuilder(source);
  let copied = 0;
  while (at < source.length) {
    builder.copy(copied, at);
    copied = builder.fold(at);
    at = nextToFold(source, copied);
  }
  builder.copy(copied, source.length);
  return builder.build([]);
}
