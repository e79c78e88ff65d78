import type { Found, Reading } from "./text/types";

/**
 * Drops names that are nothing but another finding's words: "Kemo" in a calendar is a treatment,
 * "Enhedslisten" a party, whatever they look like to the name tagger.
 */
export function namesApart(found: readonly Found[]): readonly Found[] {
  const others = found.filter(
    ({ kind, match }) => kind !== "personName" && match.confidence !== "low",
  );
  if (others.length === found.length) return found;
  const reaches = reachesOf(others);
  return found.filter(({ kind, reading, match }) => {
    const isCovered =
      kind === "personName" && reachAt(reaches.get(reading), match.start) >= match.end;
    return !isCovered;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Ascending starts; `end` is how far whatever began there or before reaches. */
type Reach = readonly Span[];

function reachesOf(found: readonly Found[]): ReadonlyMap<Reading, Reach> {
  const spans = new Map<Reading, Span[]>();
  for (const { reading, match } of found) {
    const known = spans.get(reading);
    if (known) known.push(match);
    else spans.set(reading, [match]);
  }
  const reaches = new Map<Reading, Reach>();
  spans.forEach((own, reading) => reaches.set(reading, reachOf(own)));
  return reaches;
}

function reachOf(spans: Span[]): Reach {
  let furthest = 0;
  return spans
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => {
      furthest = Math.max(furthest, end);
      return { start, end: furthest };
    });
}

function reachAt(reach: Reach = [], at: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : reach[low - 1]!.end;
}
