import type { Kind, Match } from "../types";
import { isAllowed } from "./allowedTerms";
import { sentencesOf } from "./sentences";
import type { TermHit } from "./terms";
import { termsIn } from "./terms";
import type { Context, Reading } from "./types";

const rank = { low: 0, medium: 1, high: 2 };

/**
 * The terms of one kind in a reading, from the lexicons and from the municipality's own list, less
 * the words the municipality has allowed. A sender's signature holds no term.
 */
export function findTerms(kind: Kind, reading: Reading, context: Context): readonly Match[] {
  if (reading.role === "recipient") return [];
  const hits = withoutGeneral(termsIn(reading)[kind] ?? [], reading);
  const matches = hits.map(toMatch).concat(ownTerms(kind, reading, context));
  return apart(matches).filter(
    (match) =>
      !isAllowed(match, reading, context.terms.allowed) &&
      !signed(match, reading) &&
      !isInAddress(match, reading),
  );
}

/** What is general gives way to what its sentence names, unless it is a word right beside it. */
function withoutGeneral(hits: readonly TermHit[], reading: Reading): readonly TermHit[] {
  if (!hits.some(isGeneral)) return hits;
  const sentences = sentencesOf(reading);
  const named = hits.filter(({ level }) => level !== "general" && level !== "beside");
  const told = new Set(named.map(({ start }) => sentences.at(start)));
  const edges = new Set<number>();
  for (const { start, end } of named) edges.add(start - 1).add(end + 1);
  return hits.filter((hit) => {
    if (!isGeneral(hit) || !told.has(sentences.at(hit.start))) return true;
    const isWord = hit.firstWord === hit.lastWord;
    return isWord && (edges.has(hit.start) || edges.has(hit.end));
  });
}

function isGeneral({ level }: TermHit): boolean {
  return level === "general";
}

const page = /^[("'<]*(?:https?:|www\.)(?!.*(?:sharepoint|onedrive|1drv|drive\.google|dropbox))/;

/** An address is not longer than this before or behind the term. */
const REACH = 300;

/** "sygedagpenge@…" is a mailbox and "…/kontanthjaelp" a page; only a shared file's name tells. */
function isInAddress({ start, end }: Match, { plain }: Reading): boolean {
  const { lower } = plain;
  const [first, last] = [Math.max(0, start - REACH), Math.min(lower.length, end + REACH)];
  let from = start;
  let to = end;
  while (from > first && lower.charCodeAt(from - 1) > 32) from -= 1;
  while (to < last && lower.charCodeAt(to) > 32) to += 1;
  if (to - from === end - start) return false;
  const token = lower.slice(from, to);
  return token.indexOf("@") >= 0 || page.test(token);
}

function toMatch({ start, end, level }: TermHit): Match {
  if (level === "beside") return { start, end, confidence: "low", beside: true };
  return { start, end, confidence: level === "general" ? "low" : level };
}

/** Matches that overlap or stand side by side, one space between, as one. */
export function apart(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const kept: Match[] = [];
  for (const match of matches.slice().sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || match.start > last.end + 1) kept.push(match);
    else kept[kept.length - 1] = together(last, match);
  }
  return kept;
}

function together(one: Match, other: Match): Match {
  const confidence =
    rank[one.confidence] >= rank[other.confidence] ? one.confidence : other.confidence;
  const end = Math.max(one.end, other.end);
  const { beside, ...rest } = one;
  return beside && other.beside ? { ...one, end, confidence } : { ...rest, end, confidence };
}

function ownTerms(kind: Kind, reading: Reading, context: Context): Match[] {
  const found: Match[] = [];
  for (const extra of context.terms.extra) {
    if (extra.kind !== kind || extra.term === "") continue;
    const term = extra.term.toLowerCase();
    let start = reading.plain.lower.indexOf(term);
    while (start >= 0) {
      const end = start + term.length;
      found.push({ start, end, confidence: "high" });
      start = reading.plain.lower.indexOf(term, end);
    }
  }
  return found;
}

/** Whether the match stands in the sender's signature. */
export function signed({ start }: Match, { regions }: Reading): boolean {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((regions[middle] as { readonly start: number }).start <= start) low = middle;
    else high = middle - 1;
  }
  const region = regions[low];
  return region !== undefined && region.region === "signature";
}
