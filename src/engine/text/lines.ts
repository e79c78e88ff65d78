/** Half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text from `from` to `to`, one at a time and without their line feeds. */
export function* lineSpans(text: string, from = 0, to = text.length): IterableIterator<Span> {
  // What is asked about many short pieces shall not look for a feed behind them.
  const piece = text.slice(0, to);
  let start = from;
  while (start <= to) {
    const feed = piece.indexOf("\n", start);
    const end = feed < 0 ? to : feed;
    yield { start, end };
    start = end + 1;
  }
}
