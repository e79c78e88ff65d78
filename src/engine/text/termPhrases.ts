import { isDigit } from "./characters";
import type { Place, Step } from "./termNotation";
import { SHORTEST_HALF, standsAt, type TermWords } from "./termWords";
import { isEndingAfter } from "./endings";
import type { Words } from "./words";

const GAP_WORDS = 3;
/** "ondt i sin venstre arm": what stands before a part of the body needs no mention in a phrase. */
const determiner: Step = { label: "determiner" };
/** Small words that may stand anywhere in a phrase and change nothing: "er lige død", "sin lille bror". */
const light = new Set(
  (
    "lige netop også stadig altid meget lidt langt desværre nu jo vist faktisk efterhånden snart endnu " +
    "ofte tit igen lille gamle unge ældste yngste eneste just precis också fortfarande alltid mycket " +
    "lite långt tyvärr ju nog faktiskt ofta lilla gamla unga äldsta yngsta enda recently also still " +
    "always very now often again really unfortunately little old young eldest youngest only"
  ).split(" "),
);

const LONGEST_LIGHT = 13;
/** Danish sets a comma before a clause, and what is told often runs across it. */
const clauses = [", hv", ", at ", ", der ", ", når ", ", mens ", ", fordi ", ", som "] as const;
const LETTER_S = 115;

/** One way to write a place of a phrase, and the place that comes next. */
interface Way {
  readonly steps: readonly Step[];
  readonly places: readonly Place[];
  readonly next: number;
}

/** Follows phrases from their first word through one text. */
export class TermPhrases {
  constructor(
    private readonly termWords: TermWords,
    private readonly words: Words,
  ) {}

  /** Index of the last word of the longest way that fits after `word`, or -1. */
  lastWord(places: readonly Place[], word: number, from = 0): number {
    const place = places[from];
    if (!place) return word;
    let last = -1;
    for (const steps of place) {
      last = Math.max(last, this.follow({ steps, places, next: from + 1 }, 0, word));
    }
    return last;
  }

  private follow(way: Way, at: number, previous: number): number {
    const step = way.steps[at];
    if (!step) return this.lastWord(way.places, previous, way.next);
    if (!("gap" in step)) {
      if (this.isNext(step, previous)) return this.follow(way, at + 1, previous + 1);
      const isOwned =
        isBodyPart(step) && (this.isNext(determiner, previous) || this.isNextOwner(previous));
      if (isOwned) return this.follow(way, at, previous + 1);
      const isPast = this.isLight(previous + 1) && this.adjoins(previous);
      return isPast && this.isNext(step, previous + 1)
        ? this.follow(way, at + 1, previous + 2)
        : -1;
    }
    for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
      const last = this.follow(way, at + 1, previous + skipped);
      if (last >= 0) return last;
      if (!this.adjoins(previous + skipped)) return -1;
    }
    return -1;
  }

  /** Whether a word may be passed over. */
  isLight(word: number): boolean {
    if (word + 1 >= this.words.count) return false;
    const start = this.words.starts[word] as number;
    const end = this.words.ends[word] as number;
    return end - start <= LONGEST_LIGHT && light.has(this.termWords.lower.slice(start, end));
  }

  private isNext(step: Step, previous: number): boolean {
    if (!this.adjoins(previous)) return false;
    const start = this.words.starts[previous + 1] as number;
    const end = this.words.ends[previous + 1] as number;
    const { lower } = this.termWords;
    if ("label" in step) return this.termWords.isLabelled(step.label, start, end);
    if (!("stem" in step) || !standsAt(lower, step.stem, start)) return false;
    const after = start + step.stem.length;
    if (after >= end) return after === end;
    if (step.beginsCompound && end - after >= SHORTEST_HALF) return true;
    return !step.exact && isEndingAfter(lower, after, end);
  }

  /** "Karens", "Karen's": whose part of the body it is. */
  private isNextOwner(previous: number): boolean {
    if (!this.adjoins(previous)) return false;
    const start = this.words.starts[previous + 1] as number;
    const end = this.words.ends[previous + 1] as number;
    const { lower } = this.termWords;
    if (lower.charCodeAt(end - 1) === LETTER_S) {
      return end === start + 1 || this.termWords.isCapital(start);
    }
    return this.termWords.isCapital(start) && standsAt(lower, "'s ", end);
  }

  /** Whether the next word follows in the same run of text: no full stop, comma or empty line. */
  private adjoins(word: number): boolean {
    if (word + 1 >= this.words.count) return false;
    const from = this.words.ends[word] as number;
    const to = this.words.starts[word + 1] as number;
    if (to - from > 3) return false;
    let newlines = 0;
    for (let at = from; at < to; at += 1) {
      const code = this.termWords.lower.charCodeAt(at);
      if (code === 10) newlines += 1;
      else if (code !== 32 && code !== 45 && code !== 39 && code !== 34) {
        return this.goesOn(from, to);
      }
    }
    return newlines < 2;
  }

  /**
   * "40.000", "7. klasse", "kr.": a number does not end at its full stop or comma. "må ikke vide, hvor",
   * "kan ikke huske, at": nor does a Danish phrase at the comma before its clause.
   */
  private goesOn(from: number, to: number): boolean {
    const { lower } = this.termWords;
    if (standsAt(lower, "kr. ", from - 2)) return to === from + 2;
    if (clauses.some((clause) => standsAt(lower, clause, from))) return to === from + 2;
    if (!isDigit(lower.charCodeAt(from - 1))) return false;
    if (to === from + 1) return isDigit(lower.charCodeAt(to));
    return lower.charCodeAt(from) === 46 && to === from + 2;
  }
}

function isBodyPart(step: Step): boolean {
  return "label" in step && step.label === "bodyPart";
}
