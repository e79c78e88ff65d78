import type { TermLabel } from "../lexicons/lexicon";
import { isEndingAfter, LONGEST_ENDING } from "./endings";
import { AFTER_BODY_PART, BEGINS_COMPOUND, WHOLE, type Term } from "./term";
import { HASHED_LETTERS, hashLetters, type StemGroup } from "./termIndex";
import type { TermTable } from "./termTable";

/** Stems of this length are hashed whole; longer ones by their first four letters. */
export const SHORT_STEM = 3;
export const SHORTEST_HALF = 3;
/** So long a stem is not the beginning of another word. */
const LONG_STEM = 7;

/** Whether a term fits a word of one text: its stem, its ending, its place in a compound. */
export class TermWords {
  constructor(
    private readonly table: TermTable,
    private readonly text: string,
    readonly lower: string,
  ) {}

  /** Of a term whose stem stands at the word's start, whether the rest of the word fits. */
  begins(term: Term, start: number, end: number): boolean {
    const after = start + term.stem.length;
    if (term.cased !== "" && !this.isCased(term.cased, start, end)) return false;
    if (after === end) return (term.place & WHOLE) !== 0;
    if (term.exact) return false;
    if ((term.place & BEGINS_COMPOUND) !== 0) {
      if (end - after >= SHORTEST_HALF || term.stem.length >= LONG_STEM) return true;
    }
    return (term.place & WHOLE) !== 0 && isEndingAfter(this.lower, after, end);
  }

  private isCased(cased: string, start: number, end: number): boolean {
    if (!this.text.startsWith(cased, start)) return false;
    const ending = this.text.slice(start + cased.length, end);
    return ending === ending.toLowerCase();
  }

  isCapital(at: number): boolean {
    return this.text.charCodeAt(at) !== this.lower.charCodeAt(at);
  }

  endsWith(term: Term, start: number, stemEnd: number, end: number): boolean {
    const stemStart = stemEnd - term.stem.length;
    if (stemStart - start < 2 || !standsAt(this.lower, term.stem, stemStart)) return false;
    if (!isEndingAfter(this.lower, stemEnd, end)) return false;
    return (term.place & AFTER_BODY_PART) === 0 || this.isBodyPart(start, stemStart);
  }

  /** "ryg", "knæ", with or without the joining s or e. */
  private isBodyPart(start: number, end: number): boolean {
    return this.isLabelled("bodyPart", start, end) || this.isLabelled("bodyPart", start, end - 1);
  }

  /** Whether text[start, end) is one word with this label. */
  isLabelled(label: TermLabel, start: number, end: number): boolean {
    if (end <= start) return false;
    for (const stop of [end, start + SHORT_STEM]) {
      const slot = hashLetters(this.lower, start, Math.min(stop, end));
      const isIt = (term: Term) =>
        start + term.stem.length <= end &&
        standsAt(this.lower, term.stem, start) &&
        this.begins(term, start, end);
      if (holdsWord(this.table.byFirst.groupsAt(slot), label, isIt)) return true;
    }
    const lowest = Math.max(start + HASHED_LETTERS, end - LONGEST_ENDING);
    for (let stemEnd = end; stemEnd >= lowest; stemEnd -= 1) {
      const slot = hashLetters(this.lower, stemEnd - HASHED_LETTERS, stemEnd);
      const isHead = (term: Term) => this.endsWith(term, start, stemEnd, end);
      if (holdsWord(this.table.byLast.groupsAt(slot), label, isHead)) return true;
    }
    return false;
  }
}

/** `startsWith` at a position, last letter first: stems of one slot begin alike. */
export function standsAt(text: string, stem: string, position: number): boolean {
  for (let at = stem.length - 1; at >= 0; at -= 1) {
    if (text.charCodeAt(position + at) !== stem.charCodeAt(at)) return false;
  }
  return true;
}

function holdsWord(
  groups: readonly StemGroup[],
  label: TermLabel,
  fits: (term: Term) => boolean,
): boolean {
  return groups.some(({ words }) => words.some((term) => term.label === label && fits(term)));
}
