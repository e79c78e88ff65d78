import type { Region } from "../types";
import { ownLines } from "./ownLines";
import { signatureStart, startsNewText } from "./signature";
import { SignatureMarks } from "./signatureMarks";
import type { Span } from "./lines";
import { quoteSpans } from "./quotedThread";
import type { NormalisedText } from "./types";

export interface RegionSpan {
  readonly start: number;
  readonly end: number;
  readonly region: Region;
}

/**
 * Parts a body into what is written now, the quoted thread and the signature. Covers the whole
 * text in order. Markup decides where there is some, wording elsewhere; what is told by neither is
 * new text, so that a doubt never hides anything.
 */
export function regionsOf(plain: NormalisedText): readonly RegionSpan[] {
  const regions: RegionSpan[] = [];
  const marks = new SignatureMarks(plain.marks);
  let at = 0;
  for (const quote of quoteSpans(plain)) {
    addWritten(regions, plain, marks, at, quote.start);
    add(regions, quote.start, quote.end, "history");
    at = quote.end;
  }
  addWritten(regions, plain, marks, at, plain.text.length);
  if (regions.length === 0) regions.push({ start: 0, end: 0, region: "new" });
  return regions;
}

/** What stands outside the quoted thread: new text, signatures, and new text after those. */
function addWritten(
  regions: RegionSpan[],
  plain: NormalisedText,
  marks: SignatureMarks,
  from: number,
  to: number,
): void {
  let at = from;
  while (at < to) {
    const signature = nextSignature(plain, marks, at, to);
    add(regions, at, signature.start, "new");
    addSigned(regions, plain, signature);
    at = signature.end;
  }
}

/** A signature, but for what its writer went on to say in it. */
function addSigned(regions: RegionSpan[], { lower }: NormalisedText, { start, end }: Span): void {
  let at = start;
  for (const own of start < end ? ownLines(lower, start, end) : []) {
    add(regions, at, own.start, "signature");
    add(regions, own.start, own.end, "new");
    at = own.end;
  }
  add(regions, at, end, "signature");
}

function nextSignature(
  plain: NormalisedText,
  marks: SignatureMarks,
  from: number,
  to: number,
): Span {
  const start = signatureStart(plain, marks, from, to);
  return { start, end: start < to ? startsNewText(plain, marks, start, to) : to };
}

function add(regions: RegionSpan[], start: number, end: number, region: Region): void {
  if (end <= start) return;
  const last = regions[regions.length - 1];
  if (last !== undefined && last.region === region) {
    regions[regions.length - 1] = { start: last.start, end, region };
  } else {
    regions.push({ start, end, region });
  }
}
