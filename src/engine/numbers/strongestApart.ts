/** Something found with its points; half-open. */
interface Scored {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** No candidate is longer, so that only neighbours have to be compared. */
const longest = 80;

/** Of findings that share characters the strongest stay, the earlier of equals; in order. */
export function strongestApart<Found extends Scored>(found: readonly Found[]): readonly Found[] {
  const inOrder = found.slice().sort((one, other) => one.start - other.start);
  const strongestFirst = inOrder.map((_, index) => index);
  strongestFirst.sort((one, other) => {
    return (inOrder[other] as Found).score - (inOrder[one] as Found).score || one - other;
  });
  const kept = new Set<number>();
  for (const index of strongestFirst) {
    if (isFree(inOrder, kept, index)) kept.add(index);
  }
  return inOrder.filter((_, index) => kept.has(index));
}

function isFree(inOrder: readonly Scored[], kept: ReadonlySet<number>, index: number): boolean {
  const { start, end } = inOrder[index] as Scored;
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = inOrder[before] as Scored;
    if (other.start < start - longest) break;
    if (other.end > start && kept.has(before)) return false;
  }
  for (let after = index + 1; after < inOrder.length; after += 1) {
    if ((inOrder[after] as Scored).start >= end) break;
    if (kept.has(after)) return false;
  }
  return true;
}
