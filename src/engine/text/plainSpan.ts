import type { Communication, Finding } from "../types";
import { read } from "./read";
import type { NormalisedText, PlainText, Reading } from "./types";

/** A finding in the plain text a person sees, where its own positions count in the source. */
export interface PlainSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It stands in the address of a link. */
  readonly inAddress: boolean;
}

/** Finds where findings stand in plain text; reads the communication once, and only if asked. */
export function plainSpans(
  communication: Communication,
): (finding: Finding) => PlainSpan | undefined {
  let readings: readonly Reading[] | undefined;
  return (finding) => {
    if (finding.end <= finding.start) return undefined;
    readings = readings ?? read(communication);
    const ofPart = readings.filter(({ name }) => name === finding.part);
    // What is not shown is a reading of its own.
    const own = ofPart.filter(({ plain }) => beginsAt(plain, finding.start))[0] ?? ofPart[0];
    return own && spanIn(own.plain, finding);
  };
}

function beginsAt(plain: NormalisedText, start: number): boolean {
  return plain.sourceStart(firstAt(plain, start)) === start;
}

function spanIn(plain: NormalisedText, { start, end }: Finding): PlainSpan {
  const first = firstAt(plain, start);
  const after = lowest(plain.text.length, (index) => plain.sourceStart(index) >= end);
  return {
    text: plain.text,
    start: first,
    end: Math.max(first, after),
    inAddress: isInAddress(plain, first),
  };
}

/** The first unit of the text that reaches behind a place in the source. */
function firstAt(plain: PlainText, place: number): number {
  return lowest(plain.text.length, (index) => plain.sourceEnd(index) > place);
}

function isInAddress({ marks }: NormalisedText, index: number): boolean {
  const behind = lowest(marks.length, (one) => marks[one]!.at > index);
  return behind > 0 && marks[behind - 1]!.kind === "address";
}

/** The lowest number that holds, or the limit; what holds once holds for all that follow. */
function lowest(limit: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
