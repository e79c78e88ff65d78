import type { Finding } from "../../engine/types";
import { maskedPiece, shownExcerpt } from "./masking";
import type { PlainSpan } from "../../engine/text/plainSpan";
import type { ContextPiece } from "./types";
import type { Viewing } from "./viewing";

/** Characters shown on either side. */
const reach = 32;

/** The words around a finding, on its own line, with everything that was found masked. */
export function contextOf(finding: Finding, viewing: Viewing): readonly ContextPiece[] {
  const span = viewing.spanOf(finding);
  if (!span) return [];
  const { from, to } = window(span);
  const around = (start: number, end: number) => maskedPiece(finding, span, start, end, viewing);
  return [
    piece((from > lineStart(span) ? "…" : "") + around(from, span.start)),
    { text: shownExcerpt(finding, span, viewing), isThis: true },
    piece(around(span.end, to) + (to < lineEnd(span) ? "…" : "")),
  ].filter(({ text }) => text !== "");
}

function piece(text: string): ContextPiece {
  return { text: text.replace(/\s+/g, " "), isThis: false };
}

/** Cut between words where there is a space to cut at. */
function window(span: PlainSpan): { readonly from: number; readonly to: number } {
  const { text, start, end } = span;
  const left = Math.max(lineStart(span), start - reach);
  const right = Math.min(lineEnd(span), end + reach);
  const space = text.indexOf(" ", left);
  const lastSpace = text.lastIndexOf(" ", right);
  return {
    from: left > lineStart(span) && space >= 0 && space < start ? space + 1 : left,
    to: right < lineEnd(span) && lastSpace >= end ? lastSpace : right,
  };
}

function lineStart({ text, start }: PlainSpan): number {
  return start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
}

function lineEnd({ text, end }: PlainSpan): number {
  const at = text.indexOf("\n", end);
  return at < 0 ? text.length : at;
}
