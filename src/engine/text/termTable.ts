import type { Lexicon, TermLabel } from "../lexicons/lexicon";
import type { Confidence, Language } from "../types";
import { beginnings, followings, type Step } from "./termNotation";

/** How a term may sit in the word around it. */
export const WHOLE = 1;
export const BEGINS_COMPOUND = 2;
export const ENDS_COMPOUND = 4;
export const AFTER_BODY_PART = 8;

/** One term, ready to be looked for. */
export interface Term {
  readonly label: TermLabel;
  readonly language: Language | undefined;
  readonly confidence: Confidence;
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

/** One stem with all that begins or ends with it: compared once for all. */
export interface StemGroup {
  readonly stem: string;
  readonly words: readonly Term[];
  readonly phrases: readonly Term[];
  /** The phrases by the letter their second word must begin with; made when first needed. */
  byLetter?: PhrasesByLetter;
}

/** Under 0 stand phrases whose second word may begin with any letter. */
export type PhrasesByLetter = { readonly [letter: number]: readonly Phrase[] | undefined };

export interface Phrase {
  readonly term: Term;
  readonly ways: readonly (readonly Step[])[];
}

/** Terms by the hash of their first, or for those that end compounds their last, letters. */
export interface TermTable {
  readonly byFirst: TermIndex;
  readonly byLast: TermIndex;
  /** Phrases that begin with any word of a label. */
  readonly byLabel: { readonly [label in TermLabel]?: StemGroup };
}

export interface TermIndex {
  /** 1 where a slot is taken: asked first, since nearly all words find nothing. */
  readonly taken: Uint8Array;
  readonly slots: readonly (readonly StemGroup[] | undefined)[];
}

const SIZE = 1 << 14;
export const ANY_LETTER = 0;
export const HASHED_LETTERS = 4;
const SHORTEST_INFLECTED = 3;

/** Builds the table once. */
export function buildTermTable(lexicons: readonly Lexicon[]): TermTable {
  const byFirst = emptyIndex();
  const byLast = emptyIndex();
  const byLabel: { [label in TermLabel]?: Group } = {};
  for (const lexicon of lexicons) {
    forEachTerm(lexicon, (term) => {
      const { stem, place } = term;
      if (stem[0] === "@") {
        const label = stem.slice(1) as TermLabel;
        (byLabel[label] = byLabel[label] ?? emptyGroup(stem)).phrases.push(term);
        return;
      }
      if (place & (WHOLE | BEGINS_COMPOUND)) add(byFirst, hashFirst(stem, 0, stem.length), term);
      if (place & (ENDS_COMPOUND | AFTER_BODY_PART)) {
        add(byLast, hashFirst(stem, Math.max(0, stem.length - HASHED_LETTERS), stem.length), term);
      }
    });
  }
  return { byFirst, byLast, byLabel };
}

/** Hash of up to four letters of text[start, end). */
export function hashFirst(text: string, start: number, end: number): number {
  const stop = end - start > HASHED_LETTERS ? start + HASHED_LETTERS : end;
  let hash = 0;
  for (let at = start; at < stop; at += 1) hash = (Math.imul(hash, 67) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 13)) & (SIZE - 1);
}

interface Group extends StemGroup {
  readonly words: Term[];
  readonly phrases: Term[];
}

interface Slots extends TermIndex {
  readonly slots: Group[][];
}

function emptyIndex(): Slots {
  return { taken: new Uint8Array(SIZE), slots: new Array(SIZE) };
}

function emptyGroup(stem: string): Group {
  return { stem, words: [], phrases: [], byLetter: undefined };
}

function add(index: Slots, slot: number, term: Term): void {
  index.taken[slot] = 1;
  const groups = (index.slots[slot] = index.slots[slot] ?? []);
  let group = groups.filter(({ stem }) => stem === term.stem)[0];
  if (!group) groups.push((group = emptyGroup(term.stem)));
  (term.rest === "" ? group.words : group.phrases).push(term);
}

/** The phrases of a group that may go on with a letter. */
export function phrasesBefore(group: StemGroup, letter: number): readonly Phrase[] | undefined {
  group.byLetter = group.byLetter ?? sortedByLetter(group.phrases);
  return group.byLetter[letter];
}

function sortedByLetter(phrases: readonly Term[]): PhrasesByLetter {
  const byLetter: { [letter: number]: Phrase[] | undefined } = {};
  for (const term of phrases) {
    const ways: { [letter: number]: (readonly Step[])[] } = {};
    for (const steps of followings(term.rest)) {
      const first = steps[0];
      const letter = first && "stem" in first ? first.stem.charCodeAt(0) : ANY_LETTER;
      (ways[letter] = ways[letter] ?? []).push(steps);
    }
    for (const key of Object.keys(ways)) {
      const letter = Number(key);
      const phrase = { term, ways: ways[letter] as (readonly Step[])[] };
      (byLetter[letter] = byLetter[letter] ?? []).push(phrase);
    }
  }
  return byLetter;
}

function forEachTerm(lexicon: Lexicon, take: (term: Term) => void): void {
  const lists: readonly [Confidence, string | undefined][] = [
    ["high", lexicon.high],
    ["medium", lexicon.medium],
    ["low", lexicon.low],
  ];
  for (const [confidence, list] of lists) {
    if (list === undefined) continue;
    for (const written of list.split(/\s+/)) {
      if (written === "") continue;
      for (const [first, rest] of beginnings(written)) {
        if (first !== "") take(parse(first, rest, lexicon, confidence));
      }
    }
  }
}

function parse(first: string, rest: string, lexicon: Lexicon, confidence: Confidence): Term {
  const mark = first[0] as string;
  const isMarked = mark === "=" || mark === "+" || mark === "~" || mark === "-";
  const beginsCompound = first[first.length - 1] === "-";
  const bare = first.slice(isMarked ? 1 : 0, beginsCompound ? -1 : undefined);
  const stem = bare.toLowerCase();
  return {
    label: lexicon.label,
    language: lexicon.language,
    confidence,
    stem: mark === "@" ? bare : stem,
    place: placeOf(mark, beginsCompound),
    exact: mark === "=" || stem.length < SHORTEST_INFLECTED,
    cased: stem === bare || mark === "@" ? "" : bare,
    rest,
  };
}

function placeOf(mark: string, beginsCompound: boolean): number {
  if (mark === "+") return AFTER_BODY_PART;
  if (mark === "~") return ENDS_COMPOUND;
  return WHOLE | (mark === "-" ? ENDS_COMPOUND : 0) | (beginsCompound ? BEGINS_COMPOUND : 0);
}
