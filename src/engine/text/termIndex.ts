import { parseTerm, type Term, type WrittenTerm } from "./term";
import { placesOf, type Place } from "./termNotation";

/** One stem with all that begins or ends with it: compared once for all. */
export interface StemGroup {
  readonly stem: string;
  readonly words: readonly Term[];
  readonly phrases: readonly Term[];
  byLetter?: PhrasesByLetter;
}

/** By the letter the second word must begin with; under 0 those with whom any letter may. */
type PhrasesByLetter = { readonly [letter: number]: readonly Phrase[] | undefined };

export interface Phrase {
  readonly term: Term;
  readonly places: readonly Place[];
}

const SIZE = 1 << 14;
export const ANY_LETTER = 0;
export const HASHED_LETTERS = 4;

/**
 * Terms by a hash of four letters. They are kept as written and read only when a text asks for
 * their slot: a mail asks for some hundred of thousands.
 */
export class TermIndex {
  /** 1 where a slot holds something: asked first, since nearly all words find nothing. */
  readonly taken = new Uint8Array(SIZE);
  private readonly written: WrittenTerm[][] = new Array(SIZE);
  private readonly groups: StemGroup[][] = new Array(SIZE);

  add(slot: number, term: WrittenTerm): void {
    if (this.taken[slot] === 1) (this.written[slot] as WrittenTerm[]).push(term);
    else this.written[slot] = [term];
    this.taken[slot] = 1;
  }

  groupsAt(slot: number): readonly StemGroup[] {
    const known = this.groups[slot];
    if (known) return known;
    return (this.groups[slot] = grouped(this.written[slot] ?? []));
  }
}

/** Hash of up to four letters of text[start, end). */
export function hashLetters(text: string, start: number, end: number): number {
  const stop = end - start > HASHED_LETTERS ? start + HASHED_LETTERS : end;
  let hash = 0;
  for (let at = start; at < stop; at += 1) hash = (Math.imul(hash, 67) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 13)) & (SIZE - 1);
}

export function grouped(written: readonly WrittenTerm[]): StemGroup[] {
  const groups: { stem: string; words: Term[]; phrases: Term[] }[] = [];
  for (const term of written.map(parseTerm)) {
    let group = groups.filter(({ stem }) => stem === term.stem)[0];
    if (!group) groups.push((group = { stem: term.stem, words: [], phrases: [] }));
    (term.rest === "" ? group.words : group.phrases).push(term);
  }
  return groups;
}

/** The phrases of a group that may go on with a letter. */
export function phrasesBefore(group: StemGroup, letter: number): readonly Phrase[] | undefined {
  group.byLetter = group.byLetter ?? sortedByLetter(group.phrases);
  return group.byLetter[letter];
}

function sortedByLetter(phrases: readonly Term[]): PhrasesByLetter {
  const byLetter: { [letter: number]: Phrase[] | undefined } = {};
  for (const term of phrases) {
    const places = placesOf(term.rest);
    lettersAfter(places, 0).forEach((letter) => {
      (byLetter[letter] = byLetter[letter] ?? []).push({ term, places });
    });
  }
  return byLetter;
}

/** The letters a phrase may go on with from one of its places. */
function lettersAfter(places: readonly Place[], at: number): ReadonlySet<number> {
  const letters = new Set<number>();
  const place = places[at];
  if (!place) return letters.add(ANY_LETTER);
  for (const [first] of place) {
    if (!first) lettersAfter(places, at + 1).forEach((letter) => letters.add(letter));
    else letters.add("stem" in first ? first.stem.charCodeAt(0) : ANY_LETTER);
  }
  return letters;
}
