import { blockElements, emptyElements, headElements, selfEndingElements } from "./htmlElements";
import { elementHint, type ElementHint } from "./htmlHints";
import type { HtmlTag } from "./htmlTag";
import type { TextMark } from "./types";

/** What open elements tell while they are followed. */
export interface ElementListener {
  /** From here on the text is quoted, signed or no longer so. */
  mark(kind: TextMark["kind"]): void;
  /** A hidden element, none around it, has ended: half-open span of its content in the source. */
  hid(from: number, to: number): void;
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

/** Keeps count of the open elements that hide, quote or sign, and ends them where a browser would. */
export class OpenElements {
  private readonly open: OpenElement[] = [];
  private hidden = 0;
  private heads = 0;

  /** Without a listener nothing hides. */
  constructor(
    private readonly source: string,
    private readonly listener?: ElementListener,
  ) {}

  get isHidden(): boolean {
    return this.hidden > 0;
  }

  /** Takes note of the tag that stands at `at`. */
  follow(tag: HtmlTag, at: number): void {
    if (tag.name === "body" && !tag.closing) this.closeHeads(at);
    this.closeEnded(tag, at);
    if (tag.closing || emptyElements.has(tag.name)) return;
    const hint = elementHint(this.source, tag);
    if (hint === "hidden" && !this.listener) return;
    if (hint === "hidden") this.hidden += 1;
    else if (hint !== undefined) this.mark(hint);
    if (hint !== undefined && hint !== "history") {
      this.open.push({ name: tag.name, hint, depth: 1, from: tag.end, inside: new Map() });
      if (tag.name === "head") this.heads += 1;
    } else if (this.top !== undefined) enter(this.top, tag.name);
  }

  /** Ends what hides: the source ends at `at`. */
  closeHidden(at: number): void {
    while (this.hidden > 0) this.close(at);
  }

  private closeEnded(tag: HtmlTag, at: number): void {
    let top = this.top;
    while (top !== undefined && endedBy(top, tag)) {
      this.close(at);
      if (tag.name === top.name) return;
      top = this.top;
    }
  }

  private closeHeads(at: number): void {
    while (this.heads > 0) this.close(at);
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
    if (element.hint === "hidden" && this.hidden === 0) this.listener?.hid(element.from, at);
  }

  private mark(kind: TextMark["kind"]): void {
    if (this.hidden === 0) this.listener?.mark(kind);
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
    if (element.name === "p") return blockElements.has(name);
    return element.name === name && selfEndingElements.has(name);
  }
  if (element.name !== name) return element.hint === "hidden" && isAround(element, name);
  element.depth -= 1;
  return element.depth === 0;
}

function endsHead(name: string): boolean {
  return name !== "" && name.indexOf(":") < 0 && !headElements.has(name);
}

/** Whether an end tag is that of an element around: then whoever forgot its own end tag has ended. */
function isAround(element: OpenElement, name: string): boolean {
  const open = openIn(element, name);
  if (open > 0) element.inside.set(name, open - 1);
  return open === 0 && !emptyElements.has(name);
}
