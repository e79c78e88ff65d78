import { mayFold } from "./foldTable";
import { elementHint, type ElementHint } from "./htmlHints";
import { readReference } from "./htmlEntities";
import type { HtmlTag } from "./htmlTag";
import { PlainTextBuilder } from "./plainTextBuilder";
import { TagReader } from "./tagReader";
import type { NormalisedText, TextMark } from "./types";
import { commentAt, unreadElements, unreadEnd } from "./unreadMarkup";
import { UnseenSpans, type UnseenSpan } from "./unseenSpans";

const LESS = 60;
const AMPERSAND = 38;

/** Empty cells keep the columns of a table apart, up to a limit that no table of a mail reaches. */
const mostTabs = 50;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that stand on lines of their own. */
const blocks = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol " +
    "option p pre section select summary table tbody tfoot thead tr ul",
);
/** Of the unread elements and of what Office hides in comments, what is no text even where all is read. */
const untold = words("script style xml");
/** A head holds these and what programs add under prefixed names; anything else ends it. */
const inHead = words(
  "base basefont bgsound html head link meta noframes noscript object script style template title xml",
);
/** Elements that have no end tag. */
const empty = words("area base br col embed hr img input link meta param source track wbr");
/** Elements whose end tag may be missing: the next of the same name ends them. */
const selfEnding = words("p li td th tr dd dt option");

/**
 * Reads HTML as its reader sees it: inline tags vanish, block tags and `br` end lines, the cells
 * of a row are parted by tabs, white space collapses; scripts, styles, comments and hidden elements
 * are not text. Markup that browsers would repair is read so that rather too much is text.
 */
export function htmlToText(source: string): NormalisedText {
  const unseen = new UnseenSpans(source);
  const reader = new HtmlReader(source, unseen);
  reader.readSpan(0, source.length);
  const text = unseen.found.length > 0 ? unseenText(source, unseen.found) : undefined;
  return reader.done(text && text.text !== "" ? text : undefined);
}

/** Spans that are not shown, as they would be if they were; each on lines of its own. */
function unseenText(source: string, spans: readonly UnseenSpan[]): NormalisedText {
  const reader = new HtmlReader(source);
  for (const { from, to } of spans) reader.readSpan(from, to);
  return reader.done();
}

/** An element that is open and means something to us. */
interface OpenElement {
  readonly name: string;
  readonly hint: ElementHint;
  depth: number;
  /** Of one that hides: where its content begins, and how many of each name are open in it. */
  readonly from: number;
  readonly inside: Map<string, number>;
}

class HtmlReader {
  private readonly builder: PlainTextBuilder;
  private readonly marks: TextMark[] = [];
  private readonly open: OpenElement[] = [];
  private at = 0;
  private limit = 0;
  /** White space, tabs and line breaks wait until it is known what they stand between. */
  private gapFrom = -1;
  private breaks = 0;
  private tabs = 0;
  private lineIsEmpty = true;
  /** A row of a table has begun since the last text, and so many cells in it. */
  private isNewRow = false;
  private cells = 0;
  private hidden = 0;
  private heads = 0;
  private preformatted = 0;
  /** The source up to the end of the span that is read: nothing in it is looked for behind it. */
  private source: string;
  private tags: TagReader;

  /** Hides what is hidden where it may say so to `unseen`; without, all is text. */
  constructor(
    private readonly whole: string,
    private readonly unseen?: UnseenSpans,
  ) {
    this.builder = new PlainTextBuilder(whole);
    this.source = whole;
    this.tags = new TagReader(whole);
  }

  readSpan(from: number, to: number): void {
    this.source = this.whole.slice(0, to);
    this.tags = new TagReader(this.source);
    this.at = from;
    this.limit = to;
    this.endLine(from);
    this.breaks += 1;
    while (this.at < to) {
      const code = this.source.charCodeAt(this.at);
      if (code === LESS) this.readMarkup();
      else if (code === AMPERSAND) this.readReference();
      else if (code <= 32) this.readWhiteSpace(code);
      else if (mayFold(code)) this.readFolded();
      else this.readRun();
    }
    while (this.hidden > 0) this.close(to);
  }

  done(unseen?: NormalisedText): NormalisedText {
    return this.builder.build(this.marks, unseen);
  }

  private readRun(): void {
    const { source, limit } = this;
    const from = this.at;
    let at = from + 1;
    for (; at < limit; at += 1) {
      const code = source.charCodeAt(at);
      if (code === 32 ? !isPlain(source.charCodeAt(at + 1)) : !isPlain(code)) break;
    }
    this.at = at;
    if (this.hidden > 0) return;
    this.endGap(from);
    this.builder.copy(from, at);
  }

  private readFolded(): void {
    if (this.hidden > 0) {
      this.at += 1;
      return;
    }
    this.endGap(this.at);
    this.at = this.builder.fold(this.at);
  }

  private readReference(): void {
    const from = this.at;
    const reference = readReference(this.source, from);
    this.at = reference === undefined ? from + 1 : reference.end;
    if (this.hidden > 0) return;
    this.endGap(from);
    if (reference === undefined) this.builder.copy(from, this.at);
    else if (reference.code < 0x10000) this.builder.putCode(reference.code, from, this.at);
    else this.builder.put(String.fromCodePoint(reference.code), from, this.at);
  }

  private readWhiteSpace(code: number): void {
    if (this.preformatted > 0 && this.hidden === 0) {
      this.endGap(this.at);
      this.at = code < 32 && code !== 9 ? this.lineEnd() : this.at + 1;
      if (code === 32 || code === 9) this.builder.copy(this.at - 1, this.at);
      return;
    }
    if (this.gapFrom < 0) this.gapFrom = this.at;
    this.at += 1;
  }

  private lineEnd(): number {
    const end = this.at + (this.source.substr(this.at, 2) === "\r\n" ? 2 : 1);
    this.builder.put("\n", this.at, end);
    return end;
  }

  /** Puts in what stood between the last text and the text at `to`. */
  private endGap(to: number): void {
    if (this.gapFrom >= 0 && this.builder.length > 0) {
      this.builder.put(this.gapText(), this.gapFrom, to);
    }
    this.gapFrom = -1;
    this.breaks = 0;
    this.tabs = 0;
    this.isNewRow = false;
    this.lineIsEmpty = false;
  }

  private gapText(): string {
    const tabs = "\t".repeat(Math.min(this.tabs, mostTabs));
    if (this.breaks > 0) return (this.breaks > 1 ? "\n\n" : "\n") + tabs;
    return tabs || " ";
  }

  private readMarkup(): void {
    const { source, at } = this;
    if (source.substr(at, 4) === "<!--") {
      const comment = commentAt(source, at);
      this.at = comment.end;
      if (this.hidden === 0) this.unseen?.addComment(at, comment.to);
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
    if (this.hidden > 0) return;
    this.endGap(at);
    this.builder.copy(at, at + 1);
  }

  private readTag(tag: HtmlTag, at: number): void {
    const { name, closing } = tag;
    if (!closing && (this.unseen ? unreadElements : untold).has(name)) {
      this.at = unreadEnd(this.source, tag);
      if (!untold.has(name) && this.hidden === 0) this.unseen?.add(tag.end, this.at);
      return;
    }
    if (!closing && this.hidden === 0) this.unseen?.addAttributes(tag);
    if (name === "body" && !closing) this.closeUntilHead(at);
    this.follow(tag, at);
    if (name === "pre") this.preformatted = Math.max(0, this.preformatted + (closing ? -1 : 1));
    if (this.hidden === 0) this.shape(name, closing, at);
  }

  /** What a tag does to the layout. */
  private shape(name: string, closing: boolean, at: number): void {
    if (name === "br") this.endLine(at);
    else if (name === "td" || name === "th") this.cell(closing, at);
    else if (blocks.has(name)) {
      if (!this.lineIsEmpty) this.endLine(at);
      if (name === "tr" || name === "table") this.startRow();
    }
  }

  private endLine(at: number): void {
    if (this.gapFrom < 0) this.gapFrom = at;
    this.breaks += 1;
    this.lineIsEmpty = true;
  }

  private startRow(): void {
    this.isNewRow = true;
    this.cells = 0;
    this.tabs = 0;
  }

  /** A new cell stays on the line of its row, whatever blocks the cell before it held. */
  private cell(closing: boolean, at: number): void {
    if (closing) return;
    if (this.gapFrom < 0) this.gapFrom = at;
    if (!this.isNewRow) this.breaks = 0;
    if (!this.isNewRow || this.cells > 0) this.tabs += 1;
    this.cells += 1;
    this.lineIsEmpty = true;
  }

  /** Keeps count of the open elements that hide, quote or sign. */
  private follow(tag: HtmlTag, at: number): void {
    let top = this.top;
    while (top !== undefined && endedBy(top, tag)) {
      this.close(at);
      if (tag.name === top.name) break;
      top = this.top;
    }
    if (tag.closing || empty.has(tag.name)) return;
    const hint = elementHint(this.source, tag);
    if (hint === "hidden" && !this.unseen) return;
    if (hint === "hidden") this.hidden += 1;
    else if (hint !== undefined) this.mark(hint);
    if (hint !== undefined && hint !== "history") {
      this.open.push({ name: tag.name, hint, depth: 1, from: tag.end, inside: new Map() });
      if (tag.name === "head") this.heads += 1;
    } else if (this.top !== undefined) enter(this.top, tag.name);
  }

  private get top(): OpenElement | undefined {
    return this.open[this.open.length - 1];
  }

  private close(at: number): void {
    const element = this.open.pop();
    if (element === undefined) return;
    if (element.name === "head") this.heads -= 1;
    if (element.hint === "hidden") this.hidden -= 1;
    else this.mark(`${element.hint}End` as TextMark["kind"]);
    if (element.hint === "hidden" && this.hidden === 0) this.unseen?.add(element.from, at);
  }

  private closeUntilHead(at: number): void {
    while (this.heads > 0) this.close(at);
  }

  private mark(kind: TextMark["kind"]): void {
    if (this.hidden === 0 && this.unseen) this.marks.push({ at: this.builder.length, kind });
  }
}

function enter(element: OpenElement, name: string): void {
  if (element.name === name) element.depth += 1;
  else if (element.hint === "hidden") element.inside.set(name, openIn(element, name) + 1);
}

function openIn({ inside }: OpenElement, name: string): number {
  return inside.get(name) ?? 0;
}

function endedBy(element: OpenElement, { name, closing }: HtmlTag): boolean {
  if (!closing) {
    if (element.name === "head") return endsHead(name);
    if (element.name === "p") return blocks.has(name);
    return element.name === name && selfEnding.has(name);
  }
  if (element.name !== name) return element.hint === "hidden" && isAround(element, name);
  element.depth -= 1;
  return element.depth === 0;
}

function endsHead(name: string): boolean {
  return name !== "" && name.indexOf(":") < 0 && !inHead.has(name);
}

/** Whether an end tag is that of an element around: then whoever forgot its own end tag has ended. */
function isAround(element: OpenElement, name: string): boolean {
  const open = openIn(element, name);
  if (open > 0) element.inside.set(name, open - 1);
  return open === 0 && !empty.has(name);
}

function isPlain(code: number): boolean {
  if (code < 0x80) return code > 32 && code !== LESS && code !== AMPERSAND;
  return !mayFold(code);
}
