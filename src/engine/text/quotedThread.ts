import { lineSpans, type Span } from "./lines";
import type { NormalisedText } from "./types";

/** "-----Original Message-----" and its sisters, with any number of dashes or none but words. */
const separator =
  /^[-_*\s]{0,40}(?:oprindelig meddelelse|original ?besked|videresendt (?:meddelelse|besked|mail)|start på videresendt (?:besked|meddelelse)|ursprungligt meddelande|vidarebefordrat (?:meddelande|brev|mejl)|påbörjat vidarebefordrat brev|original message|forwarded message|begin forwarded message)[-_*:\s]{0,40}$/;
/** The two dashes that the plain words need, so that a heading is not taken for a separator. */
const separatorSign = /--|__|:\s*$/;

const fromLine = /^[>|*\s]{0,20}(?:fra|från|from|von|de)\s?\*?\s?:/;
const sentLine = /^[>|*\s]{0,20}(?:sendt|skickat|sent|dato|datum|date|gesendet)\s?\*?\s?:/;
const otherLine =
  /^[>|*\s]{0,20}(?:til|till|to|cc|kopia|emne|ämne|subject|betreff|vedhæftede filer|prioritet)\s?\*?\s?:/;

/** "Den 3. maj 2026 kl. 10.12 skrev Lone Bach:", "On 3 May 2026 Lone Bach wrote:". */
const attributionStart =
  /^[>\s]{0,20}(?:den|on|am|fre|lør|lör|søn|sön|man|tir|tis|ons|tor|tors|\d{1,4})\b/;
const attributionEnd = /(?:skrev|schrieb|wrote)(?:\s[^\n]{0,150})?:\s*$/;
const digit = /\d/;

/** The spans of a body that quote an earlier message, in order and apart from each other. */
export function quoteSpans(plain: NormalisedText): readonly Span[] {
  const spans = markedSpans(plain).concat(wordedSpans(plain));
  spans.sort((one, other) => one.start - other.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** What the markup tells. A plain block quote counts when a line before it names who wrote it. */
function markedSpans(plain: NormalisedText): Span[] {
  const spans: Span[] = [];
  const open: { kind: string; start: number }[] = [];
  for (const { at, kind } of plain.marks) {
    if (kind === "history") spans.push({ start: at, end: plain.text.length });
    else if (kind === "quote" || kind === "indent") open.push({ kind, start: at });
    else if (kind === "quoteEnd" || kind === "indentEnd") {
      const begun = open.pop();
      if (begun !== undefined) addQuote(spans, plain, begun, at);
    }
  }
  for (const begun of open) addQuote(spans, plain, begun, plain.text.length);
  return spans;
}

function addQuote(
  spans: Span[],
  plain: NormalisedText,
  begun: { kind: string; start: number },
  end: number,
): void {
  const attribution = attributionBefore(plain.lower, begun.start);
  if (begun.kind === "quote" || attribution >= 0) {
    spans.push({ start: attribution >= 0 ? attribution : begun.start, end });
  }
}

/** Where the attribution that ends at `end` begins, or -1. */
function attributionBefore(lower: string, end: number): number {
  const text = lower.slice(Math.max(0, end - 300), end);
  const trimmed = text.replace(/\s{0,20}$/, "");
  const lineStart = trimmed.lastIndexOf("\n") + 1;
  if (!isAttribution(trimmed.slice(lineStart))) return -1;
  return end - text.length + lineStart;
}

function isAttribution(line: string): boolean {
  return (
    line.length < 300 &&
    attributionEnd.test(line) &&
    attributionStart.test(line) &&
    digit.test(line)
  );
}

/** What the wording of a line tells. */
function wordedSpans(plain: NormalisedText): Span[] {
  const { lower } = plain;
  const lines = Array.from(lineSpans(lower));
  const spans: Span[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const { start, end } = lines[index] as Span;
    if (end - start < 2) continue;
    if (lower.charAt(start) === ">") {
      spans.push({ start, end: Math.min(end + 1, lower.length) });
    } else if (startsThread(lower, lines, index)) {
      spans.push({ start: ruleBefore(lower, lines, index), end: lower.length });
      break;
    } else if (isAttributionAt(lower, lines, index)) {
      const quoted = quotedLinesFrom(lower, lines, index);
      spans.push({ start, end: quoted });
      if (quoted === lower.length) break;
    }
  }
  return spans;
}

/**
 * Outlook's block of "Fra: … Sendt: … Til: … Emne:", what somebody left of it under an address, or a
 * separator line.
 */
function startsThread(lower: string, lines: readonly Span[], index: number): boolean {
  const line = textOf(lower, lines[index]);
  if (line.length < 100 && separator.test(line) && separatorSign.test(line)) return true;
  if (line.length > 300 || !fromLine.test(line)) return false;
  let sent = false;
  let others = 0;
  for (let next = index + 1; next <= index + 7 && next < lines.length; next += 1) {
    const below = textOf(lower, lines[next]);
    if (sentLine.test(below)) sent = true;
    else if (otherLine.test(below)) others += 1;
  }
  if (line.indexOf("@") > 0 && others >= 1 && isHeader(textOf(lower, lines[index + 1])))
    return true;
  return (sent && others >= 1) || others >= 3;
}

function isHeader(line: string): boolean {
  return sentLine.test(line) || otherLine.test(line);
}

/** A ruled line directly above belongs to the thread below it. */
function ruleBefore(lower: string, lines: readonly Span[], index: number): number {
  let above = index - 1;
  while (above >= 0 && textOf(lower, lines[above]).trim() === "") above -= 1;
  const isRule = above >= 0 && /^\s{0,9}[-_]{10,}\s*$/.test(textOf(lower, lines[above]));
  return (lines[isRule ? above : index] as Span).start;
}

/** An attribution stands on one line, or a narrow window has broken it in two. */
function isAttributionAt(lower: string, lines: readonly Span[], index: number): boolean {
  const line = textOf(lower, lines[index]);
  if (line.length > 200 || !attributionStart.test(line)) return false;
  if (isAttribution(line)) return true;
  const next = textOf(lower, lines[index + 1]);
  return (
    next.length < 200 &&
    digit.test(line) &&
    /\bskrev|wrote/.test(line + " " + next) &&
    isAttribution(line + " " + next)
  );
}

/** After an attribution the lines with ">" are quoted, or all that follows where there are none. */
function quotedLinesFrom(lower: string, lines: readonly Span[], index: number): number {
  let last = index;
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = textOf(lower, lines[next]);
    if (line.charAt(0) === ">") last = next;
    else if (line.trim() !== "" && (last > index || next > index + 3)) break;
  }
  if (last === index) return lower.length;
  return Math.min((lines[last] as Span).end + 1, lower.length);
}

function textOf(lower: string, line: Span | undefined): string {
  return line === undefined ? "" : lower.slice(line.start, line.end);
}
