import type { TextMark } from "./types";

/** Where the markup of a text begins and ends signatures; each question is a search by position. */
export class SignatureMarks {
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  /** The marks in order. */
  constructor(marks: readonly TextMark[]) {
    this.starts = placesOf(marks, "signature");
    this.ends = placesOf(marks, "signatureEnd");
  }

  /** The first that begins in [from, to), or `to`. */
  startIn(from: number, to: number): number {
    return firstFrom(this.starts, from, to);
  }

  /** Where the first ends that does so between `after` and `to`, or `to`. */
  endIn(after: number, to: number): number {
    return firstFrom(this.ends, after + 1, to);
  }
}

function placesOf(marks: readonly TextMark[], kind: TextMark["kind"]): readonly number[] {
  return marks.filter((mark) => mark.kind === kind).map(({ at }) => at);
}

function firstFrom(places: readonly number[], from: number, to: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place !== undefined && place < to ? place : to;
}
