import type { Level, TermLabel } from "../lexicons/lexicon";

/** How a term may sit in the word around it. */
export const WHOLE = 1;
export const BEGINS_COMPOUND = 2;
export const ENDS_COMPOUND = 4;
export const AFTER_BODY_PART = 8;

/** A term as its lexicon writes it: one way of its first word, and what must follow. */
export interface WrittenTerm {
  readonly label: TermLabel;
  readonly level: Level;
  readonly first: string;
  readonly rest: string;
}

/** One term, ready to be looked for. */
export interface Term {
  readonly label: TermLabel;
  readonly level: Level;
  /** Lower case. */
  readonly stem: string;
  readonly place: number;
  /** No ending may follow. */
  readonly exact: boolean;
  /** As written, where capitals must stand as they do here. */
  readonly cased: string;
  /** What must follow the first word of a phrase, in notation. */
  readonly rest: string;
}

const SHORTEST_INFLECTED = 3;

export function parseTerm({ label, level, first, rest }: WrittenTerm): Term {
  const bare = first.slice(stemStart(first), stemEnd(first));
  const stem = bare.toLowerCase();
  return {
    label,
    level,
    stem,
    place: placeOf(first),
    exact: first[0] === "=" || stem.length < SHORTEST_INFLECTED,
    cased: stem === bare ? "" : bare,
    rest,
  };
}

export function placeOf(first: string): number {
  const mark = first[0];
  if (mark === "+") return AFTER_BODY_PART;
  if (mark === "~") return ENDS_COMPOUND;
  const ends = mark === "-" ? ENDS_COMPOUND : 0;
  return WHOLE | ends | (stemEnd(first) < first.length ? BEGINS_COMPOUND : 0);
}

export function stemStart(first: string): number {
  return "=+~-".indexOf(first[0] as string) >= 0 ? 1 : 0;
}

export function stemEnd(first: string): number {
  return first[first.length - 1] === "-" ? first.length - 1 : first.length;
}
