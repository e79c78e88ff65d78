import { read } from "../../engine/text/read";
import type { PlainText, Reading } from "../../engine/text/types";
import type { Communication, Finding } from "../../engine/types";

/** A finding in the plain text a person sees, where its own positions count in the source. */
export interface PlainSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds where findings stand in plain text; reads the communication once, and only if asked. */
export function plainSpans(
  communication: Communication,
): (finding: Finding) => PlainSpan | undefined {
  let readings: readonly Reading[] | undefined;
  return (finding) => {
    if (finding.end <= finding.start) return undefined;
    readings ??= read(communication);
    const reading = readings.find(({ name }) => name === finding.part);
    return reading && spanIn(reading.plain, finding);
  };
}

function spanIn(plain: PlainText, { start, end }: Finding): PlainSpan {
  const first = firstIndex(plain, (index) => plain.sourceEnd(index) > start);
  const after = firstIndex(plain, (index) => plain.sourceStart(index) >= end);
  return { text: plain.text, start: first, end: Math.max(first, after) };
}

/** The first index that holds, or the length; what holds once holds for all that follow. */
function firstIndex(plain: PlainText, holds: (index: number) => boolean): number {
  let low = 0;
  let high = plain.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
