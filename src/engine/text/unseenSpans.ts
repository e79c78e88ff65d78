import { readAttributeSpans, type HtmlTag } from "./htmlTag";
import { isDigit } from "./characters";

/** Half-open, in the source. */
export interface UnseenSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * What an HTML source holds without showing it: hidden elements, titles, comments, the words behind
 * pictures and fields. It leaves with the mail all the same, so it is read where it holds digits
 * enough for a person's number; the rest is programs talking to programs.
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

  /** The values of a tag that say in words what it shows, or hold what was typed into it. */
  addAttributes(tag: HtmlTag): void {
    if (!holdsLongNumber(this.source, tag.attributesFrom, tag.attributesTo)) return;
    for (const { name, from, to } of readAttributeSpans(this.source, tag))
      if (name === "alt" || name === "title" || name === "value") this.add(from, to);
  }

  /** A comment's content, for some of which Outlook is the only program that shows it. */
  addComment(from: number, to: number): void {
    const begin = /^<!--(?:\[if[^\]>]{0,99}\]>)?/.exec(this.source.substr(from, 120));
    const end = /<!\[endif\]\s{0,9}$/i.exec(this.source.slice(Math.max(from, to - 18), to));
    if (begin !== null) this.add(from + begin[0].length, to - (end === null ? 0 : end[0].length));
  }
}

/** A birthday and two digits more: fewer tell nobody apart. */
const longNumber = 8;

function holdsLongNumber(source: string, from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at < to; at += 1)
    if (isDigit(source.charCodeAt(at)) && ++digits === longNumber) return true;
  return false;
}
