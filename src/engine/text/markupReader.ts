import { mayFold } from "./foldTable";
import { readReference } from "./htmlEntities";
import type { HtmlTag } from "./htmlTag";
import { OpenElements } from "./openElements";
import type { PageLayout } from "./pageLayout";
import type { PlainTextBuilder } from "./plainTextBuilder";
import { TagReader } from "./tagReader";
import { toldAttributes, type UnseenSpan } from "./toldAttributes";
import type { TextMark } from "./types";
import { commentAt, unreadElements, unreadEnd } from "./unreadMarkup";
import type { UnseenSpans } from "./unseenSpans";

const PERCENT = 37;
const LESS = 60;
const AMPERSAND = 38;

/** Of the unread elements and of what Office hides in comments, what is no text even where all is read. */
const untold: ReadonlySet<string> = new Set(["script", "style", "xml"]);

/** The text that spans of a source are read into. */
export interface MarkupPage {
  readonly source: string;
  readonly builder: PlainTextBuilder;
  readonly layout: PageLayout;
  /** Is told what is not shown; where nobody is, all is text. */
  readonly unseen?: UnseenSpans;
  mark(kind: TextMark["kind"]): void;
  /** Reads a span on lines of its own. */
  read(span: UnseenSpan): void;
}

/** Reads one span of markup, from its beginning to its end, into a page. */
export class MarkupReader {
  private at = 0;
  private preformatted = 0;
  /** The source up to the end of the span: nothing in it is looked for behind it. */
  private readonly source: string;
  private readonly tags: TagReader;
  private readonly open: OpenElements;

  constructor(
    private readonly page: MarkupPage,
    private readonly to: number,
  ) {
    const { source, unseen } = page;
    this.source = source.slice(0, to);
    this.tags = new TagReader(this.source);
    this.open = new OpenElements(
      this.source,
      unseen && { mark: (kind) => page.mark(kind), hid: (from, end) => unseen.add(from, end) },
    );
  }

  readFrom(from: number): void {
    this.at = from;
    while (this.at < this.to) {
      const code = this.source.charCodeAt(this.at);
      if (code === LESS) this.readMarkup();
      else if (code === AMPERSAND) this.readReference();
      else if (code <= 32) this.readWhiteSpace(code);
      else if (mayFold(code)) this.readFolded();
      else this.readRun();
    }
    this.open.closeHidden(this.to);
  }

  private get isHidden(): boolean {
    return this.open.isHidden;
  }

  private readRun(): void {
    const { source } = this;
    const from = this.at;
    let at = from + 1;
    for (; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code === 32 ? !isPlain(source.charCodeAt(at + 1)) : !isPlain(code)) break;
    }
    this.at = at;
    if (this.isHidden) return;
    this.page.layout.endGap(from);
    this.page.builder.copy(from, at);
  }

  private readFolded(): void {
    if (this.isHidden) {
      this.at += 1;
      return;
    }
    this.page.layout.endGap(this.at);
    this.at = this.page.builder.fold(this.at);
  }

  private readReference(): void {
    const from = this.at;
    const reference = readReference(this.source, from);
    this.at = reference === undefined ? from + 1 : reference.end;
    if (this.isHidden) return;
    this.page.layout.endGap(from);
    if (reference === undefined) this.page.builder.copy(from, this.at);
    else this.page.builder.putPoint(reference.code, from, this.at);
  }

  private readWhiteSpace(code: number): void {
    if (this.preformatted > 0 && !this.isHidden) {
      this.page.layout.endGap(this.at);
      this.at = code < 32 && code !== 9 ? this.lineEnd() : this.at + 1;
      if (code === 32 || code === 9) this.page.builder.copy(this.at - 1, this.at);
      return;
    }
    this.page.layout.space(this.at);
    this.at += 1;
  }

  private lineEnd(): number {
    const end = this.at + (this.source.substr(this.at, 2) === "\r\n" ? 2 : 1);
    this.page.builder.put("\n", this.at, end);
    return end;
  }

  private readMarkup(): void {
    const { source, at } = this;
    if (source.substr(at, 4) === "<!--") {
      const comment = commentAt(source, at);
      this.at = comment.end;
      if (!this.isHidden) this.page.unseen?.addComment(at, comment.to);
      return;
    }
    const tag = this.tags.read(at);
    if (tag !== undefined) {
      this.at = tag.end;
      this.readTag(tag, at);
      return;
    }
    // What an unclosed tag swallows in a browser is read as text: so it can only be seen more.
    this.at = at + 1;
    if (this.isHidden) return;
    this.page.layout.endGap(at);
    this.page.builder.copy(at, at + 1);
  }

  private readTag(tag: HtmlTag, at: number): void {
    const { name, closing } = tag;
    if (!closing && (this.page.unseen ? unreadElements : untold).has(name)) {
      this.at = unreadEnd(this.source, tag);
      if (!untold.has(name) && !this.isHidden) this.page.unseen?.add(tag.end, this.at);
      return;
    }
    this.tellAttributes(tag);
    this.open.follow(tag, at);
    if (name === "pre") this.preformatted = Math.max(0, this.preformatted + (closing ? -1 : 1));
    if (!this.isHidden) this.page.layout.tag(tag, at);
  }

  /** What a tag tells is told to whoever gathers it; where all is text, it is read on the spot. */
  private tellAttributes(tag: HtmlTag): void {
    const { layout, unseen } = this.page;
    if (this.isHidden) return;
    if (unseen) {
      unseen.addAttributes(tag);
      return;
    }
    for (const span of toldAttributes(this.source, tag)) {
      this.page.read(span);
      layout.paragraph(span.to);
    }
  }
}

function isPlain(code: number): boolean {
  if (code < 0x80) return code > 32 && code !== LESS && code !== AMPERSAND && code !== PERCENT;
  return !mayFold(code);
}
