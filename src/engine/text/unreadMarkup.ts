import type { HtmlTag } from "./htmlTag";

/** Elements whose content is neither markup nor shown where they stand. */
export const unreadElements: ReadonlySet<string> = new Set(["script", "style", "title", "iframe"]);

/** A comment's content ends at `to`, the comment itself at `end`. */
export interface CommentEnd {
  readonly to: number;
  readonly end: number;
}

/**
 * Where the comment whose "<!--" stands at `at` ends, as a browser sees it: `<!-->` and `<!--->` are
 * whole ones, `--!>` ends one too, and one that is never closed takes the rest of the source.
 */
export function commentAt(source: string, at: number): CommentEnd {
  const from = at + 4;
  const short = /^-?>/.exec(source.substr(from, 2));
  if (short) return { to: from, end: from + short[0].length };
  for (let dashes = source.indexOf("--", from); dashes >= 0;) {
    const close = /^!?>/.exec(source.substr(dashes + 2, 2));
    if (close) return { to: dashes, end: dashes + 2 + close[0].length };
    dashes = source.indexOf("--", dashes + 1);
  }
  return { to: source.length, end: source.length };
}

/** Where an element that is opened by `tag` and holds no markup ends, its end tag included. */
export function unreadEnd(source: string, tag: HtmlTag): number {
  let at = source.indexOf("</", tag.end);
  while (at >= 0) {
    if (source.substr(at + 2, tag.name.length).toLowerCase() === tag.name) {
      const close = source.indexOf(">", at);
      return close < 0 ? source.length : close + 1;
    }
    at = source.indexOf("</", at + 2);
  }
  return source.length;
}
