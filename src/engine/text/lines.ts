/** Half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text from `from` to `to`, one at a time and without their line feeds. */
export function* lineSpans(text: string, from = 0, to = text.length): IterableIterator<Span> {
  let start = from;
  while (start <= to) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 || feed > to ? to : feed;
    yield { start, end };
    start = end + 1;
  }
}
