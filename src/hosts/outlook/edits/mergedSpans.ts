/** A place in a text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans in order, overlapping ones made one with the rest of the first: what either would hide
 * stays hidden.
 */
export function mergedSpans<T extends Span>(spans: readonly T[]): readonly T[] {
  const inOrder = spans.slice().sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: T[] = [];
  for (const span of inOrder) {
    const last = merged[merged.length - 1];
    if (last === undefined || span.start >= last.end) merged.push(span);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return merged;
}
