import type { HtmlTag } from "./htmlTag";
import { holdsLongNumber, toldAttributes, type UnseenSpan } from "./toldAttributes";

/**
 * What an HTML source holds without showing it: hidden elements, titles, comments, the words behind
 * pictures and fields, the addresses behind links. It leaves with the mail all the same, so it is
 * read where it holds digits enough for a person's number; the rest is programs talking to programs.
 */
export class UnseenSpans {
  private readonly spans: UnseenSpan[] = [];

  constructor(private readonly source: string) {}

  get found(): readonly UnseenSpan[] {
    return this.spans;
  }

  add(from: number, to: number): void {
    if (holdsLongNumber(this.source, from, to)) this.spans.push({ from, to });
  }

  addAttributes(tag: HtmlTag): void {
    for (const span of toldAttributes(this.source, tag)) this.spans.push(span);
  }

  /** A comment's content, for some of which Outlook is the only program that shows it. */
  addComment(from: number, to: number): void {
    const begin = /^<!--(?:\[if[^\]>]{0,99}\]>)?/.exec(this.source.substr(from, 120));
    const end = /<!\[endif\]\s{0,9}$/i.exec(this.source.slice(Math.max(from, to - 18), to));
    if (begin !== null) this.add(from + begin[0].length, to - (end === null ? 0 : end[0].length));
  }
}
