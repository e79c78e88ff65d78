import { blockElements } from "./htmlElements";
import type { HtmlTag } from "./htmlTag";
import type { PlainTextBuilder } from "./plainTextBuilder";

/** Parts a number from the number of its footnote, and from its power. */
const noteSign = "^";

/** Empty cells keep the columns of a table apart, up to a limit that no table of a mail reaches. */
const mostTabs = 50;

/**
 * Lays text out as a page shows it: block tags and `br` end lines, the cells of a row are parted by
 * tabs, white space collapses. All of these wait until it is known what they stand between.
 */
export class PageLayout {
  private gapFrom = -1;
  private breaks = 0;
  private tabs = 0;
  private lineIsEmpty = true;
  /** A raised or lowered piece begins or ends here: half-open span of its tag. */
  private note: { readonly from: number; readonly to: number } | undefined;
  /** A row of a table has begun since the last text, and so many cells in it. */
  private isNewRow = false;
  private cells = 0;

  constructor(private readonly builder: PlainTextBuilder) {}

  /** White space in the source, of which a reader sees one space at most. */
  space(at: number): void {
    if (this.gapFrom < 0) this.gapFrom = at;
  }

  /** What follows stands apart from what came before. */
  paragraph(at: number): void {
    this.endLine(at);
    this.breaks += 1;
  }

  /** What a tag, which ends at `end`, does to the layout. */
  tag({ name, closing, end }: Pick<HtmlTag, "name" | "closing" | "end">, at: number): void {
    if (name === "br") this.endLine(at);
    else if (name === "sup" || name === "sub") this.note = { from: at, to: end };
    else if (name === "td" || name === "th") this.cell(closing, at);
    else if (blockElements.has(name)) {
      if (!this.lineIsEmpty) this.endLine(at);
      if (name === "tr" || name === "table") this.startRow();
    }
  }

  /** Puts in what stood between the last text and the text that begins at `to`. */
  endGap(to: number): void {
    if (this.gapFrom >= 0 && this.builder.length > 0) {
      this.builder.put(this.gapText(), this.gapFrom, to);
    } else if (this.note && this.builder.standsBetweenDigits(to)) {
      this.builder.put(noteSign, this.note.from, this.note.to);
    }
    this.note = undefined;
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

  private endLine(at: number): void {
    this.space(at);
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
    this.space(at);
    if (!this.isNewRow) this.breaks = 0;
    if (!this.isNewRow || this.cells > 0) this.tabs += 1;
    this.cells += 1;
    this.lineIsEmpty = true;
  }
}
