import type { TermLabel } from "../lexicons/lexicon";
import type { Language } from "../types";
import { isEnding, isEndingLetter, LONGEST_ENDING } from "./endings";
import type { Step } from "./termNotation";
import {
  AFTER_BODY_PART,
  ANY_LETTER,
  BEGINS_COMPOUND,
  HASHED_LETTERS,
  hashFirst,
  phrasesBefore,
  WHOLE,
  type Phrase,
  type StemGroup,
  type Term,
  type TermIndex,
  type TermTable,
} from "./termTable";
import type { TermHit, TermHits } from "./terms";
import type { Words } from "./words";

interface Candidate extends TermHit {
  readonly label: TermLabel;
  /** Letters of the term itself: of two terms over one word, the more specific one holds. */
  readonly weight: number;
  /** Where the term itself stands, without the rest of its compound and without its ending. */
  readonly stemStart: number;
  readonly stemEnd: number;
}

/** Stems of this length are hashed whole; longer ones by their first four letters. */
const SHORT_STEM = 3;
const SHORTEST_HALF = 3;
/** So long a stem is not the beginning of another word. */
const LONG_STEM = 7;
const SHORTEST_COMPOUND = 6;
const GAP_WORDS = 3;
/** Any phrase is more specific than any single word. */
const PHRASE_WEIGHT = 100;

const partsOfPhrases: ReadonlySet<TermLabel> = new Set<TermLabel>([
  "bodyPart",
  "determiner",
  "nationality",
  "country",
]);

/** One pass over the words of one text. */
export class TermScan {
  private readonly hits: { [label in TermLabel]?: TermHit[] } = {};
  private readonly candidates: Candidate[] = [];
  private claimedUntil = 0;

  constructor(
    private readonly table: TermTable,
    private readonly competing: ReadonlySet<TermLabel>,
    private readonly text: string,
    private readonly lower: string,
    private readonly words: Words,
    private readonly language: Language | undefined,
  ) {}

  run(): TermHits {
    const { starts, ends, count } = this.words;
    for (let word = 0; word < count; word += 1) {
      const start = starts[word] as number;
      const end = ends[word] as number;
      this.lookUpByFirst(word, start, end);
      if (end - start >= SHORTEST_COMPOUND) this.lookUpByLast(word, start, end);
      if (this.candidates.length > 0) this.settle();
    }
    return this.hits;
  }

  private lookUpByFirst(word: number, start: number, end: number): void {
    const { byFirst } = this.table;
    this.tryAll(byFirst, hashFirst(this.lower, start, end), word, start, end);
    if (end - start <= SHORT_STEM) return;
    this.tryAll(byFirst, hashFirst(this.lower, start, start + SHORT_STEM), word, start, end);
  }

  private tryAll(index: TermIndex, slot: number, word: number, start: number, end: number): void {
    if (index.taken[slot] === 0) return;
    for (const group of index.slots[slot] as readonly StemGroup[]) {
      const { stem, words, phrases } = group;
      if (start + stem.length > end || !standsAt(this.lower, stem, start)) continue;
      for (const term of words) {
        if (this.begins(term, start, end)) this.take(term, word);
      }
      if (phrases.length > 0) this.tryPhrases(group, word, start, end);
    }
  }

  /** Of a term whose stem stands at the word's start, whether the rest of the word fits. */
  private begins(term: Term, start: number, end: number): boolean {
    const after = start + term.stem.length;
    if (term.cased !== "" && !this.isCased(term.cased, start, end)) return false;
    if (after === end) return (term.place & WHOLE) !== 0;
    if (term.exact) return false;
    if ((term.place & BEGINS_COMPOUND) !== 0) {
      if (end - after >= SHORTEST_HALF || term.stem.length >= LONG_STEM) return true;
    }
    return (term.place & WHOLE) !== 0 && isEnding(this.lower, after, end);
  }

  private isCased(cased: string, start: number, end: number): boolean {
    if (!this.text.startsWith(cased, start)) return false;
    const ending = this.text.slice(start + cased.length, end);
    return ending === ending.toLowerCase();
  }

  private lookUpByLast(word: number, start: number, end: number): void {
    const { byLast } = this.table;
    const lowest = Math.max(start + SHORTEST_COMPOUND, end - LONGEST_ENDING);
    for (let stemEnd = end; stemEnd >= lowest; stemEnd -= 1) {
      const slot = hashFirst(this.lower, stemEnd - HASHED_LETTERS, stemEnd);
      if (byLast.taken[slot] === 1) {
        for (const { words } of byLast.slots[slot] as readonly StemGroup[]) {
          for (const term of words) {
            if (this.endsWith(term, start, stemEnd, end)) {
              this.add(term, word, word, stemEnd - term.stem.length);
            }
          }
        }
      }
      if (!isEndingLetter(this.lower.charCodeAt(stemEnd - 1))) return;
    }
  }

  private endsWith(term: Term, start: number, stemEnd: number, end: number): boolean {
    const stemStart = stemEnd - term.stem.length;
    if (stemStart - start < 2 || !standsAt(this.lower, term.stem, stemStart)) return false;
    if (!isEnding(this.lower, stemEnd, end)) return false;
    return (term.place & AFTER_BODY_PART) === 0 || this.isBodyPart(start, stemStart);
  }

  /** "ryg", "knæ", with or without the joining s or e. */
  private isBodyPart(start: number, end: number): boolean {
    return this.isLabelled("bodyPart", start, end) || this.isLabelled("bodyPart", start, end - 1);
  }

  private take(term: Term, word: number): void {
    if (!partsOfPhrases.has(term.label))
      this.add(term, word, word, this.words.starts[word] as number);
    const phrases = this.table.byLabel[term.label];
    if (phrases) this.tryPhrases(phrases, word, -1, -1);
  }

  /** Phrases whose first word is this one: `start` is negative where its label was enough. */
  private tryPhrases(group: StemGroup, word: number, start: number, end: number): void {
    if (word + 1 < this.words.count) {
      const letter = this.lower.charCodeAt(this.words.starts[word + 1] as number);
      this.tryWays(phrasesBefore(group, letter), word, start, end);
    }
    this.tryWays(phrasesBefore(group, ANY_LETTER), word, start, end);
  }

  private tryWays(
    phrases: readonly Phrase[] | undefined,
    word: number,
    start: number,
    end: number,
  ): void {
    if (!phrases) return;
    for (const { term, ways } of phrases) {
      if (start >= 0 && !this.begins(term, start, end)) continue;
      let last = -1;
      for (const steps of ways) last = Math.max(last, this.follow(steps, 0, word));
      if (last >= word) this.add(term, word, last, this.words.starts[word] as number);
    }
  }

  private follow(steps: readonly Step[], at: number, previous: number): number {
    const step = steps[at];
    if (!step) return previous;
    if (!("gap" in step)) {
      return this.isNext(step, previous) ? this.follow(steps, at + 1, previous + 1) : -1;
    }
    for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
      const last = this.follow(steps, at + 1, previous + skipped);
      if (last >= 0) return last;
      if (!this.adjoins(previous + skipped)) return -1;
    }
    return -1;
  }

  private isNext(step: Step, previous: number): boolean {
    if (!this.adjoins(previous)) return false;
    const start = this.words.starts[previous + 1] as number;
    const end = this.words.ends[previous + 1] as number;
    if ("label" in step) return this.isLabelled(step.label, start, end);
    if (!("stem" in step) || !standsAt(this.lower, step.stem, start)) return false;
    const after = start + step.stem.length;
    if (after >= end) return after === end;
    if (step.beginsCompound && end - after >= SHORTEST_HALF) return true;
    return !step.exact && isEnding(this.lower, after, end);
  }

  /** Whether the next word follows in the same run of text: no full stop, comma or empty line. */
  private adjoins(word: number): boolean {
    if (word + 1 >= this.words.count) return false;
    const from = this.words.ends[word] as number;
    const to = this.words.starts[word + 1] as number;
    if (to - from > 3) return false;
    let newlines = 0;
    for (let at = from; at < to; at += 1) {
      const code = this.lower.charCodeAt(at);
      if (code === 10) newlines += 1;
      else if (code !== 32 && code !== 45 && code !== 39 && code !== 34) return false;
    }
    return newlines < 2;
  }

  /** Whether text[start, end) is one word with this label. */
  private isLabelled(label: TermLabel, start: number, end: number): boolean {
    if (end <= start) return false;
    for (const stop of [end, start + SHORT_STEM]) {
      const slot = hashFirst(this.lower, start, Math.min(stop, end));
      const isIt = (term: Term) =>
        start + term.stem.length <= end &&
        standsAt(this.lower, term.stem, start) &&
        this.begins(term, start, end);
      if (holdsWord(this.table.byFirst.slots[slot], label, isIt)) return true;
    }
    const lowest = Math.max(start + HASHED_LETTERS, end - LONGEST_ENDING);
    for (let stemEnd = end; stemEnd >= lowest; stemEnd -= 1) {
      const slot = hashFirst(this.lower, stemEnd - HASHED_LETTERS, stemEnd);
      const isHead = (term: Term) => this.endsWith(term, start, stemEnd, end);
      if (holdsWord(this.table.byLast.slots[slot], label, isHead)) return true;
    }
    return false;
  }

  private add(term: Term, firstWord: number, lastWord: number, stemStart: number): void {
    const start = this.words.starts[firstWord] as number;
    const end = this.words.ends[lastWord] as number;
    const { label, confidence, rest, stem, language } = term;
    if (language && this.language && language !== this.language) return;
    const weight = rest === "" ? stem.length : end - start + PHRASE_WEIGHT;
    const stemEnd = rest === "" ? stemStart + stem.length : end;
    this.candidates.push({
      label,
      confidence,
      start,
      end,
      firstWord,
      lastWord,
      weight,
      stemStart,
      stemEnd,
    });
  }

  /** Of the competing terms that start at one word the most specific holds. */
  private settle(): void {
    let best: Candidate | undefined;
    let neutralFrom = Infinity;
    for (const candidate of this.candidates) {
      if (candidate.label === "neutralHead")
        neutralFrom = Math.min(neutralFrom, candidate.stemStart);
      else if (!this.competing.has(candidate.label)) this.keep(candidate);
      else if (!best || outweighs(candidate, best)) best = candidate;
    }
    this.candidates.length = 0;
    if (!best || best.start < this.claimedUntil) return;
    if (best.firstWord === best.lastWord && best.stemEnd <= neutralFrom && neutralFrom < Infinity)
      return;
    const whole = this.wholeCompound(best);
    this.claimedUntil = whole.end;
    if (best.label !== "ordinaryWord" && !this.endsNeutrally(best, whole)) this.keep(whole);
  }

  /** "ADHD" grown to "ADHD-udredning": the word as a reader sees it. */
  private wholeCompound(hit: Candidate): Candidate {
    let { firstWord, lastWord } = hit;
    while (this.isHyphen(lastWord)) lastWord += 1;
    while (firstWord > 0 && this.isHyphen(firstWord - 1)) firstWord -= 1;
    if (firstWord === hit.firstWord && lastWord === hit.lastWord) return hit;
    const start = this.words.starts[firstWord] as number;
    const end = this.words.ends[lastWord] as number;
    return { ...hit, firstWord, lastWord, start, end };
  }

  private endsNeutrally(hit: Candidate, whole: Candidate): boolean {
    if (whole.lastWord === hit.lastWord) return false;
    const start = this.words.starts[whole.lastWord] as number;
    return this.isLabelled("neutralHead", start, whole.end);
  }

  /** Whether nothing but a hyphen parts this word from the next. */
  private isHyphen(word: number): boolean {
    if (word + 1 >= this.words.count) return false;
    const at = this.words.ends[word] as number;
    return this.words.starts[word + 1] === at + 1 && this.lower.charCodeAt(at) === 45;
  }

  private keep(hit: Candidate): void {
    const kept = this.hits[hit.label];
    if (kept) kept.push(hit);
    else this.hits[hit.label] = [hit];
  }
}

function outweighs(candidate: Candidate, best: Candidate): boolean {
  if (candidate.weight !== best.weight) return candidate.weight > best.weight;
  return candidate.label === "ordinaryWord";
}

/** `startsWith` at a position, last letter first: stems of one slot begin alike. */
function standsAt(text: string, stem: string, position: number): boolean {
  for (let at = stem.length - 1; at >= 0; at -= 1) {
    if (text.charCodeAt(position + at) !== stem.charCodeAt(at)) return false;
  }
  return true;
}

function holdsWord(
  groups: readonly StemGroup[] | undefined,
  label: TermLabel,
  fits: (term: Term) => boolean,
): boolean {
  if (!groups) return false;
  return groups.some(({ words }) => words.some((term) => term.label === label && fits(term)));
}
