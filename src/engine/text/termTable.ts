import type { Lexicon, TermLabel } from "../lexicons/lexicon";
import type { Confidence } from "../types";

/** How a term may sit in the word around it. */
export const WHOLE = 1;
export const BEGINS_COMPOUND = 2;
export const ENDS_COMPOUND = 4;
export const AFTER_BODY_PART = 8;

/** One term, ready to be looked for. `stem` is lower case. */
export interface Term {
  readonly label: TermLabel;
  readonly confidence: Confidence;
  readonly stem: string;
  readonly place: number;
  /** No ending may follow. */
  readonly exact: boolean;
  /** As written, where capitals must stand as they do here. */
  readonly cased?: string;
  /** The label whose words begin this phrase, in place of a stem. */
  readonly first?: TermLabel;
  /** What must follow the first word of a phrase. */
  readonly rest: readonly Step[];
}

export type Step =
  | { readonly stem: string; readonly exact: boolean; readonly beginsCompound: boolean }
  | { readonly label: TermLabel }
  | { readonly gap: true };

/** Terms by the hash of their first, or for those that end compounds their last, four letters. */
export interface TermTable {
  readonly byFirst: readonly (readonly Term[] | undefined)[];
  readonly byLast: readonly (readonly Term[] | undefined)[];
  /** Phrases that begin with any word of a label. */
  readonly byLabel: { readonly [label in TermLabel]?: readonly Term[] };
}

const SIZE = 1 << 14;
const HASHED_LETTERS = 4;
const LONGEST_EXACT_STEP = 3;

/** Builds the table once; some thousand terms take a few milliseconds. */
export function buildTermTable(lexicons: readonly Lexicon[]): TermTable {
  const byFirst: Term[][] = new Array(SIZE);
  const byLast: Term[][] = new Array(SIZE);
  const byLabel: { [label in TermLabel]?: Term[] } = {};
  for (const lexicon of lexicons) {
    for (const term of termsOf(lexicon)) {
      const { stem, place, first } = term;
      if (first) {
        (byLabel[first] = byLabel[first] ?? []).push(term);
        continue;
      }
      if (place & (WHOLE | BEGINS_COMPOUND)) {
        add(byFirst, hashFirst(stem, 0, stem.length), term);
      }
      if (place & (ENDS_COMPOUND | AFTER_BODY_PART)) {
        add(byLast, hashLast(stem, 0, stem.length), term);
      }
    }
  }
  return { byFirst, byLast, byLabel };
}

/** Hash of the first letters of text[start, end). */
export function hashFirst(text: string, start: number, end: number): number {
  const stop = end - start > HASHED_LETTERS ? start + HASHED_LETTERS : end;
  let hash = 0;
  for (let at = start; at < stop; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return scatter(hash);
}

/** Hash of the last letters of text[start, end). */
export function hashLast(text: string, start: number, end: number): number {
  return hashFirst(text, end - start > HASHED_LETTERS ? end - HASHED_LETTERS : start, end);
}

function scatter(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 9) & (SIZE - 1);
}

function add(table: Term[][], slot: number, term: Term): void {
  const there = table[slot];
  if (there) there.push(term);
  else table[slot] = [term];
}

function termsOf(lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  const lists: readonly [Confidence, string | undefined][] = [
    ["high", lexicon.high],
    ["medium", lexicon.medium],
    ["low", lexicon.low],
  ];
  for (const [confidence, list] of lists) {
    for (const written of (list ?? "").split(/\s+/)) {
      if (written === "") continue;
      for (const one of alternatives(written)) terms.push(parse(one, lexicon.label, confidence));
    }
  }
  return terms;
}

/** `{a|b}_c` as `a_c` and `b_c`; an empty alternative takes its underscore with it. */
export function alternatives(written: string): string[] {
  const open = written.indexOf("{");
  if (open < 0) return [written];
  const close = written.indexOf("}", open);
  const found: string[] = [];
  for (const choice of written.slice(open + 1, close).split("|")) {
    const after = written.slice(close + 1);
    const rest = choice === "" && after[0] === "_" ? after.slice(1) : after;
    found.push(...alternatives(written.slice(0, open) + choice + rest));
  }
  return found;
}

function parse(written: string, label: TermLabel, confidence: Confidence): Term {
  const [first, ...others] = written.split("_") as [string, ...string[]];
  const mark = first[0] as string;
  const bare = first.replace(/^[=+~-]|-$/g, "");
  const stem = bare.toLowerCase();
  return {
    label,
    confidence,
    stem,
    place: placeOf(mark, first),
    exact: mark === "=" || stem.length < 3,
    rest: others.map(stepOf),
    ...(mark === "@"
      ? { first: bare.slice(1) as TermLabel }
      : stem === bare
        ? {}
        : { cased: bare }),
  };
}

function placeOf(mark: string, first: string): number {
  if (mark === "+") return AFTER_BODY_PART;
  if (mark === "~") return ENDS_COMPOUND;
  const ends = mark === "-" ? ENDS_COMPOUND : 0;
  const begins = first[first.length - 1] === "-" ? BEGINS_COMPOUND : 0;
  return WHOLE | ends | begins;
}

function stepOf(written: string): Step {
  if (written === "*") return { gap: true };
  if (written[0] === "@") return { label: written.slice(1) as TermLabel };
  const stem = written.replace(/^=|-$/g, "").toLowerCase();
  const exact = written[0] === "=" || stem.length <= LONGEST_EXACT_STEP;
  return { stem, exact, beginsCompound: written[written.length - 1] === "-" };
}
