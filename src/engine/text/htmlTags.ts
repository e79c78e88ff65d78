import type { HtmlTag } from "./htmlTag";
import { TagReader } from "./tagReader";
import { commentAt, unreadElements, unreadEnd } from "./unreadMarkup";

/** A tag and where its "<" stands. */
export interface PlacedTag extends HtmlTag {
  readonly at: number;
}

/**
 * The tags of a source in order, from the beginning, so that nothing in an attribute, a comment, a
 * script or a style is taken for one. Elements that hold no markup are left out with their end tags.
 */
export function* htmlTags(source: string): IterableIterator<PlacedTag> {
  const tags = new TagReader(source);
  let at = source.indexOf("<");
  while (at >= 0) {
    const isComment = source.substr(at, 4) === "<!--";
    const tag = isComment ? undefined : tags.read(at);
    let next = isComment ? commentAt(source, at).end : at + 1;
    if (tag !== undefined) {
      const isUnread = !tag.closing && unreadElements.has(tag.name);
      if (!isUnread) yield { ...tag, at };
      next = isUnread ? unreadEnd(source, tag) : tag.end;
    }
    at = source.indexOf("<", next);
  }
}
