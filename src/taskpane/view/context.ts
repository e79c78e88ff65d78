import type { Finding } from "../../engine/types";
import { maskedExcerpt } from "../../wording/excerpt";
import type { PlainSpan } from "./plainSpan";
import type { ContextPiece } from "./types";
import type { Viewing } from "./viewing";

/** Characters shown on either side. */
const reach = 32;

/** The words around a finding, on its own line, with everything that was found masked. */
export function contextOf(finding: Finding, viewing: Viewing): readonly ContextPiece[] {
  const span = viewing.spanOf(finding);
  if (!span) return [];
  const { from, to } = window(span);
  const neighbours = viewing.verdict.findings
    .filter(({ part }) => part === finding.part)
    .flatMap((each) => viewing.spanOf(each) ?? [])
    .filter(({ start, end }) => end <= span.start || start >= span.end);
  return [
    piece((from > lineStart(span) ? "…" : "") + masked(span.text, from, span.start, neighbours)),
    { text: maskedExcerpt(span.text.slice(span.start, span.end)), isThis: true },
    piece(masked(span.text, span.end, to, neighbours) + (to < lineEnd(span) ? "…" : "")),
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

/** Letters and digits of what was found give way; one masked in part stays masked in the window. */
function masked(text: string, from: number, to: number, found: readonly PlainSpan[]): string {
  let shown = "";
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    const isFound = found.some(({ start, end }) => start <= at && at < end);
    shown += isFound && /[0-9A-Za-zÀ-ÖØ-öø-ÿ]/.test(sign) ? "•" : sign;
  }
  return shown;
}
