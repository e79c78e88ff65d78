import { readLinkAddress } from "./linkAddress";
import { MarkupReader, type MarkupPage } from "./markupReader";
import { PageLayout } from "./pageLayout";
import { PlainTextBuilder } from "./plainTextBuilder";
import type { UnseenSpan } from "./toldAttributes";
import type { NormalisedText, TextMark } from "./types";
import type { UnseenSpans } from "./unseenSpans";

/** Reads spans of an HTML source, one after the other, into one text. */
export class HtmlReader implements MarkupPage {
  readonly builder: PlainTextBuilder;
  readonly layout: PageLayout;
  private readonly marks: TextMark[] = [];

  /** What is not shown is told to `unseen`; without, all is text. */
  constructor(
    readonly source: string,
    readonly unseen?: UnseenSpans,
  ) {
    this.builder = new PlainTextBuilder(source);
    this.layout = new PageLayout(this.builder);
  }

  read({ from, to, isAddress }: UnseenSpan): void {
    this.layout.paragraph(from);
    if (isAddress) this.readAddress(from, to);
    else new MarkupReader(this, to).readFrom(from);
  }

  mark(kind: TextMark["kind"]): void {
    this.marks.push({ at: this.builder.length, kind });
  }

  done(unseen?: NormalisedText): NormalisedText {
    return this.builder.build(this.marks, unseen);
  }

  private readAddress(from: number, to: number): void {
    this.layout.endGap(from);
    this.mark("address");
    readLinkAddress(this.source, { from, to }, this.builder);
    this.mark("addressEnd");
  }
}
