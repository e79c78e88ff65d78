const furthest = 3;
const mostShown = 12;

/** "did you mean …", or what may stand there. */
export function suggestionFor(written: unknown, known: readonly string[]): string {
  if (typeof written === "string") {
    const near = nearest(written, known);
    if (near !== undefined) return `did you mean "${near}"?`;
  }
  const shown = known.slice(0, mostShown).join(", ");
  return `use one of ${shown}${known.length > mostShown ? ", …" : ""}`;
}

/** The known word at the least distance, if that is small for the word's length. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const plain = simplified(written);
  let best: string | undefined;
  let least = Math.min(furthest, Math.floor(plain.length / 2)) + 1;
  for (const word of known) {
    const far = distance(plain, simplified(word));
    if (far < least) {
      least = far;
      best = word;
    }
  }
  return best;
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Letters to put in, take out, exchange or swap with their neighbour. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length]!;
}
