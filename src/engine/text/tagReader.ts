import { mayOpenTag, readTag, type HtmlTag } from "./htmlTag";

/**
 * Reads the tags of one source from front to back. A tag that is never closed swallows the rest in
 * a browser, so none is looked for behind it: whatever is sent is read in time that grows with its
 * length, however many tags it opens.
 */
export class TagReader {
  private ended = false;

  constructor(private readonly source: string) {}

  /** The tag whose "<" stands at `at`; undefined where there is none, or none any more. */
  read(at: number): HtmlTag | undefined {
    if (this.ended) return undefined;
    const tag = readTag(this.source, at);
    this.ended = tag === undefined && mayOpenTag(this.source, at);
    return tag;
  }
}
