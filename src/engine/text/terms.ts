import { lexicons } from "../lexicons";
import { linkedKinds } from "../linking/linkedKinds";
import type { TermLabel } from "../lexicons/lexicon";
import type { Confidence } from "../types";
import { isEnding, LONGEST_ENDING } from "./endings";
import type { Step, Term, TermTable } from "./termTable";
import {
  AFTER_BODY_PART,
  BEGINS_COMPOUND,
  buildTermTable,
  hashFirst,
  hashLast,
  WHOLE,
} from "./termTable";
import type { Reading } from "./types";
import type { Words } from "./words";
import { wordsOf } from "./words";

/** A term in a text: half-open positions in `reading.plain`, and how much the word alone tells. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** Indices of its first and last word in `wordsOf(reading)`. */
  readonly firstWord: number;
  readonly lastWord: number;
}

export type TermHits = { readonly [label in TermLabel]?: readonly TermHit[] };

interface Candidate extends TermHit {
  readonly label: TermLabel;
  /** Letters of the term itself: of two terms over one word, the more specific one holds. */
  readonly weight: number;
}

/** Stems of this length are hashed whole; longer ones by their first four letters. */
const SHORT_STEM = 3;
const SHORTEST_HALF = 3;
const SHORTEST_COMPOUND = 6;
const GAP_WORDS = 3;
/** Of these only one holds over the same words; all other labels stand beside each other. */
const competing: ReadonlySet<TermLabel> = new Set<TermLabel>([...linkedKinds, "ordinaryWord"]);
const partsOfPhrases: ReadonlySet<TermLabel> = new Set<TermLabel>([
  "bodyPart",
  "determiner",
  "nationality",
  "country",
]);

let table: TermTable | undefined;
const cache = new WeakMap<Reading, TermHits>();

/** The terms of every lexicon in a reading, by label, in order of their place. One pass, kept. */
export function termsIn(reading: Reading): TermHits {
  const known = cache.get(reading);
  if (known) return known;
  table = table ?? buildTermTable(lexicons);
  const hits = new Scan(table, reading.plain.text, reading.plain.lower, wordsOf(reading)).run();
  cache.set(reading, hits);
  return hits;
}

class Scan {
  private readonly hits: { [label in TermLabel]?: TermHit[] } = {};
  private candidates: Candidate[] = [];
  private claimedUntil = 0;

  constructor(
    private readonly table: TermTable,
    private readonly text: string,
    private readonly lower: string,
    private readonly words: Words,
  ) {}

  run(): TermHits {
    for (let word = 0; word < this.words.count; word += 1) {
      this.lookUpByFirst(word);
      this.lookUpByLast(word);
      if (this.candidates.length > 0) this.settle();
    }
    return this.hits;
  }

  private lookUpByFirst(word: number): void {
    const start = this.words.starts[word] as number;
    const end = this.words.ends[word] as number;
    this.tryAll(this.table.byFirst[hashFirst(this.lower, start, end)], word, start, end);
    if (end - start <= SHORT_STEM) return;
    this.tryAll(
      this.table.byFirst[hashFirst(this.lower, start, start + SHORT_STEM)],
      word,
      start,
      end,
    );
  }

  private tryAll(
    slot: readonly Term[] | undefined,
    word: number,
    start: number,
    end: number,
  ): void {
    if (!slot) return;
    for (const term of slot) {
      if (this.beginsWith(term, start, end)) this.tryPhrase(term, word);
    }
  }

  private beginsWith(term: Term, start: number, end: number): boolean {
    const after = start + term.stem.length;
    if (after > end || !this.lower.startsWith(term.stem, start)) return false;
    if (term.cased && !this.isCased(term.cased, start, end)) return false;
    if (after === end) return (term.place & WHOLE) !== 0;
    if (term.exact) return false;
    if ((term.place & BEGINS_COMPOUND) !== 0 && end - after >= SHORTEST_HALF) return true;
    return (term.place & WHOLE) !== 0 && isEnding(this.lower, after, end);
  }

  private isCased(cased: string, start: number, end: number): boolean {
    if (!this.text.startsWith(cased, start)) return false;
    const ending = this.text.slice(start + cased.length, end);
    return ending === ending.toLowerCase();
  }

  private lookUpByLast(word: number): void {
    const start = this.words.starts[word] as number;
    const end = this.words.ends[word] as number;
    if (end - start < SHORTEST_COMPOUND) return;
    const lowest = Math.max(start + SHORTEST_HALF, end - LONGEST_ENDING);
    for (let stemEnd = end; stemEnd >= lowest; stemEnd -= 1) {
      const slot = this.table.byLast[hashLast(this.lower, start, stemEnd)];
      if (!slot) continue;
      for (const term of slot) {
        if (this.endsWith(term, start, stemEnd, end)) this.add(term, word, word);
      }
    }
  }

  private endsWith(term: Term, start: number, stemEnd: number, end: number): boolean {
    const stemStart = stemEnd - term.stem.length;
    if (stemStart - start < 2 || !this.lower.startsWith(term.stem, stemStart)) return false;
    if (!isEnding(this.lower, stemEnd, end)) return false;
    return (term.place & AFTER_BODY_PART) === 0 || this.isBodyPart(start, stemStart);
  }

  /** "ryg", "knæ", "lændehvirvel-", with or without the joining s or e. */
  private isBodyPart(start: number, end: number): boolean {
    return this.isLabelled("bodyPart", start, end) || this.isLabelled("bodyPart", start, end - 1);
  }

  private tryPhrase(term: Term, word: number): void {
    const last = this.follow(term.rest, 0, word);
    if (last < word) return;
    if (!partsOfPhrases.has(term.label)) this.add(term, word, last);
    if (term.rest.length > 0) return;
    for (const phrase of this.table.byLabel[term.label] ?? []) this.tryPhrase(phrase, word);
  }

  /** Index of the phrase's last word, or -1. */
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
    if (!("stem" in step) || !this.lower.startsWith(step.stem, start)) return false;
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

  private isLabelled(label: TermLabel, start: number, end: number): boolean {
    if (end <= start) return false;
    for (const stop of [end, start + SHORT_STEM]) {
      const slot = this.table.byFirst[hashFirst(this.lower, start, Math.min(stop, end))];
      if (slot && slot.some((term) => this.isStem(term, label, start, end))) return true;
    }
    const lowest = Math.max(start + 2, end - LONGEST_ENDING);
    for (let stemEnd = end; stemEnd >= lowest; stemEnd -= 1) {
      const last = this.table.byLast[hashLast(this.lower, start, stemEnd)];
      if (last && last.some((term) => this.isHead(term, label, start, stemEnd, end))) return true;
    }
    return false;
  }

  private isStem(term: Term, label: TermLabel, start: number, end: number): boolean {
    return isOneWord(term, label) && this.beginsWith(term, start, end);
  }

  private isHead(
    term: Term,
    label: TermLabel,
    start: number,
    stemEnd: number,
    end: number,
  ): boolean {
    return isOneWord(term, label) && this.endsWith(term, start, stemEnd, end);
  }

  private add(term: Term, firstWord: number, lastWord: number): void {
    const start = this.words.starts[firstWord] as number;
    const end = this.words.ends[lastWord] as number;
    const { label, confidence } = term;
    const weight = term.rest.length > 0 ? end - start + 100 : term.stem.length;
    this.candidates.push({ label, confidence, start, end, firstWord, lastWord, weight });
  }

  /** Of the competing terms that start at one word the most specific holds. */
  private settle(): void {
    const neutral = this.candidates.some(({ label }) => label === "neutralHead");
    let best: Candidate | undefined;
    for (const candidate of this.candidates) {
      const { label, weight } = candidate;
      if (!competing.has(label)) this.keep(candidate);
      else if (
        !best ||
        weight > best.weight ||
        (weight === best.weight && label === "ordinaryWord")
      )
        best = candidate;
    }
    this.candidates = [];
    if (!best || best.start < this.claimedUntil) return;
    if (neutral && best.firstWord === best.lastWord) return;
    const whole = this.wholeCompound(best);
    this.claimedUntil = whole.end;
    if (best.label === "ordinaryWord" || this.endsNeutrally(best, whole)) return;
    this.keep(whole);
  }

  /** "ADHD" grown to "ADHD-udredning": the word as a reader sees it. */
  private wholeCompound(hit: Candidate): Candidate {
    let { firstWord, lastWord } = hit;
    while (this.isHyphen(lastWord)) lastWord += 1;
    while (firstWord > 0 && this.isHyphen(firstWord - 1)) firstWord -= 1;
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

function isOneWord(term: Term, label: TermLabel): boolean {
  return term.label === label && term.rest.length === 0;
}
