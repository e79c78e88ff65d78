import type { Found, Reading } from "./text/types";

/**
 * Drops names that are nothing but another finding's words: "Kemo" in a calendar is a treatment,
 * "Enhedslisten" a party, whatever they look like to the name tagger. One in the midst of a phrase
 * ("let Peter Holm go") is whom the phrase is about.
 */
export function namesApart(found: readonly Found[]): readonly Found[] {
  const others = found.filter(
    ({ kind, match }) => kind !== "personName" && match.confidence !== "low",
  );
  if (others.length === found.length) return found;
  const reaches = reachesOf(others);
  const edges = edgesOf(others);
  return found.filter(({ kind, reading, match }) => {
    if (kind !== "personName") return true;
    const own = edges.get(reading);
    const isAtEdge = own !== undefined && (own.has(match.start) || own.has(-match.end));
    return !isAtEdge || reachAt(reaches.get(reading), match.start) < match.end;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Ascending starts; `end` is how far whatever began there or before reaches. */
type Reach = readonly Span[];

/** Where findings start, and as negative numbers where they end. */
function edgesOf(found: readonly Found[]): ReadonlyMap<Reading, ReadonlySet<number>> {
  const edges = new Map<Reading, Set<number>>();
  for (const { reading, match } of found) {
    const known = edges.get(reading) ?? new Set<number>();
    edges.set(reading, known.add(match.start).add(-match.end));
  }
  return edges;
}

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
