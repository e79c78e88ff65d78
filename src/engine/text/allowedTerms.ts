import type { Match } from "../types";
import { cutWords } from "./words";
import type { Reading } from "./types";

/** By each of its words, the allowed terms that hold it, in small letters. */
type AllowedIndex = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<readonly string[], AllowedIndex>();

/**
 * Whether a found term is one the municipality has allowed, or stands within one that is written
 * there in full: "Rusmiddelcentret Nord" allows the "Rusmiddelcentret" in it and no other. A
 * genitive s may follow.
 */
export function isAllowed(match: Match, reading: Reading, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return false;
  const { lower } = reading.plain;
  const { starts, ends } = cutWords(lower.slice(match.start, match.end));
  const word = lower.slice(match.start + (starts[0] ?? 0), match.start + (ends[0] ?? 0));
  const index = indexOf(allowed);
  const terms = (index.get(word) ?? []).concat(index.get(word.replace(/s$/, "")) ?? []);
  return terms.some((term) => covers(term, match, lower));
}

function covers(term: string, { start, end }: Match, lower: string): boolean {
  const first = Math.max(0, end - term.length - 1);
  const around = lower.slice(first, start + term.length);
  for (let at = around.indexOf(term); at >= 0; at = around.indexOf(term, at + 1)) {
    const after = first + at + term.length;
    if (first + at > start) return false;
    if (after >= end || (after === end - 1 && lower.charAt(after) === "s")) return true;
  }
  return false;
}

function indexOf(allowed: readonly string[]): AllowedIndex {
  const before = known.get(allowed);
  if (before) return before;
  const index = new Map<string, string[]>();
  for (const term of allowed.map((each) => each.toLowerCase())) {
    const { count, starts, ends } = cutWords(term);
    for (let at = 0; at < count; at += 1) {
      const word = term.slice(starts[at], ends[at]);
      index.set(word, (index.get(word) ?? []).concat(term));
    }
  }
  known.set(allowed, index);
  return index;
}
