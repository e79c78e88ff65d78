import type { TermLabel } from "../lexicons/lexicon";
import { isEndingLetter, LONGEST_ENDING } from "./endings";
import { TermPhrases } from "./termPhrases";
import type { Term } from "./term";
import {
  ANY_LETTER,
  HASHED_LETTERS,
  hashLetters,
  phrasesBefore,
  type Phrase,
  type StemGroup,
  type TermIndex,
} from "./termIndex";
import type { TermTable } from "./termTable";
import { SHORT_STEM, standsAt, TermWords } from "./termWords";
import type { TermHit, TermHits } from "./termHit";
import type { Words } from "./words";

interface Candidate extends TermHit {
  readonly label: TermLabel;
  /** Letters of the term itself: of two terms over one word, the more specific one holds. */
  readonly weight: number;
  /** Where the term itself stands, without the rest of its compound and without its ending. */
  readonly stemStart: number;
  readonly stemEnd: number;
}

const SHORTEST_COMPOUND = 6;
/** Any phrase is more specific than any single word. */
const PHRASE_WEIGHT = 100;

const partsOfPhrases: ReadonlySet<TermLabel> = new Set<TermLabel>([
  "bodyPart",
  "determiner",
  "nationality",
  "country",
  "kin",
  "schoolSubject",
]);

/** One pass over the words of one text. */
export class TermScan {
  private readonly hits: { [label in TermLabel]?: TermHit[] } = {};
  private readonly candidates: Candidate[] = [];
  private claimedUntil = 0;

  private readonly termWords: TermWords;
  private readonly phrases: TermPhrases;

  constructor(
    private readonly table: TermTable,
    private readonly competing: ReadonlySet<TermLabel>,
    private readonly text: string,
    private readonly lower: string,
    private readonly words: Words,
  ) {
    this.termWords = new TermWords(table, text, lower);
    this.phrases = new TermPhrases(this.termWords, words);
  }

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
    this.tryAll(byFirst, hashLetters(this.lower, start, end), word, start, end);
    if (end - start <= SHORT_STEM) return;
    this.tryAll(byFirst, hashLetters(this.lower, start, start + SHORT_STEM), word, start, end);
  }

  private tryAll(index: TermIndex, slot: number, word: number, start: number, end: number): void {
    if (index.taken[slot] === 0) return;
    for (const group of index.groupsAt(slot)) {
      const { stem, words, phrases } = group;
      if (start + stem.length > end || !standsAt(this.lower, stem, start)) continue;
      for (const term of words) {
        if (this.termWords.begins(term, start, end)) this.take(term, word);
      }
      if (phrases.length > 0) this.tryPhrases(group, word, start, end);
    }
  }

  private lookUpByLast(word: number, start: number, end: number): void {
    const { byLast } = this.table;
    const lowest = Math.max(start + SHORTEST_COMPOUND, end - LONGEST_ENDING);
    for (let stemEnd = end; stemEnd >= lowest; stemEnd -= 1) {
      const slot = hashLetters(this.lower, stemEnd - HASHED_LETTERS, stemEnd);
      if (byLast.taken[slot] === 1) {
        for (const { words } of byLast.groupsAt(slot)) {
          for (const term of words) {
            if (this.termWords.endsWith(term, start, stemEnd, end)) {
              this.add(term, word, word, stemEnd - term.stem.length);
            }
          }
        }
      }
      const last = this.lower.charCodeAt(stemEnd - 1);
      if (!isEndingLetter(last) && last !== this.lower.charCodeAt(stemEnd - 2)) return;
    }
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
      this.tryBefore(group, word + 1, word, start, end);
      if (this.phrases.isLight(word + 1)) this.tryBefore(group, word + 2, word, start, end);
    }
    this.tryWays(phrasesBefore(group, ANY_LETTER), word, start, end);
  }

  /** Phrases that may go on with the word `next`. */
  private tryBefore(group: StemGroup, next: number, word: number, start: number, end: number) {
    const letter = this.lower.charCodeAt(this.words.starts[next] as number);
    this.tryWays(phrasesBefore(group, letter), word, start, end);
  }

  private tryWays(
    phrases: readonly Phrase[] | undefined,
    word: number,
    start: number,
    end: number,
  ): void {
    if (!phrases) return;
    for (const { term, places } of phrases) {
      if (start >= 0 && !this.termWords.begins(term, start, end)) continue;
      const last = this.phrases.lastWord(places, word);
      if (last >= word) this.add(term, word, last, this.words.starts[word] as number);
    }
  }

  private add(term: Term, firstWord: number, lastWord: number, stemStart: number): void {
    const start = this.words.starts[firstWord] as number;
    const end = this.words.ends[lastWord] as number;
    const { label, level, rest, stem } = term;
    const weight = rest === "" ? stem.length : end - start + PHRASE_WEIGHT;
    const stemEnd = rest === "" ? stemStart + stem.length : end;
    this.candidates.push({
      label,
      level,
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
    let beside: Candidate | undefined;
    let neutralFrom = Infinity;
    for (const candidate of this.candidates) {
      if (candidate.label === "neutralHead")
        neutralFrom = Math.min(neutralFrom, candidate.stemStart);
      else if (!this.competing.has(candidate.label)) this.keep(candidate);
      else if (candidate.level === "beside") beside = outweighed(candidate, beside);
      else best = outweighed(candidate, best);
    }
    this.candidates.length = 0;
    // It gives way to every other term and keeps none from being found behind it.
    if (!best && beside && beside.start >= this.claimedUntil && neutralFrom === Infinity) {
      this.keep(beside);
    }
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

  /** "demens-koordinator", or a name made of it: "Astma-Bodil". */
  private endsNeutrally(hit: Candidate, whole: Candidate): boolean {
    if (whole.lastWord === hit.lastWord) return false;
    const start = this.words.starts[whole.lastWord] as number;
    const isName = this.termWords.isCapital(start) && !this.termWords.isCapital(hit.end - 1);
    return isName || this.termWords.isLabelled("neutralHead", start, whole.end);
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

function outweighed(candidate: Candidate, best: Candidate | undefined): Candidate {
  return !best || outweighs(candidate, best) ? candidate : best;
}

function outweighs(candidate: Candidate, best: Candidate): boolean {
  if (candidate.weight !== best.weight) return candidate.weight > best.weight;
  return candidate.label === "ordinaryWord";
}
