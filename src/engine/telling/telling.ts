import { isSpace } from "../text/characters";
import type { Found, Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";
import { kindKeys } from "./kindKeys";
import { passagesOf, sentenceHolding, type Passage, type Stretch } from "./passages";
import { tellingKeys } from "./tellingKeys";
import {
  likeliestKind,
  tellingScore,
  tellingSum,
  unpackTelling,
  type TellingModel,
} from "./tellingModel";
import { tellingWeights } from "./tellingWeights";

/** Words. In fewer little speaks for it. */
const SHORT = 17;
/** Nothing is told in fewer words but what a term tells. */
const SHORTEST = 10;
/** What the log odds of a short text lose. */
const DOUBT = 1.5;
/** In fewer words little speaks against it: one line is enough to tell. */
const SHORT_OF_NOTHING = 30;
const DOUBT_OF_NOTHING = 4;

let model: TellingModel | undefined;

/** How likely a communication tells private matters of somebody, passage by passage. */
export class Telling {
  private readonly passages: readonly Passage[];
  private readonly scores: (number | undefined)[] = [];

  constructor(
    readings: readonly Reading[],
    private readonly names: readonly Found[],
  ) {
    this.passages = passagesOf(readings);
  }

  /** The passages in which somebody writes to somebody: files are read for their terms alone. */
  get written(): readonly number[] {
    return this.passages
      .map((_, index) => index)
      .filter((index) =>
        (this.passages[index] as Passage).every(({ reading }) => reading.role !== "attachment"),
      );
  }

  /** Log odds of a passage, nearer to nought where it is short. */
  score(index: number): number {
    return (this.scores[index] ??= scoreOf(this.passages[index] ?? [], this.names));
  }

  /** Log odds of the passage that a finding stands in. */
  scoreOf({ reading, match: { start } }: Found): number {
    const holds = (each: Stretch): boolean =>
      each.reading === reading && start >= each.start && start <= each.end;
    return this.score(this.passages.findIndex((passage) => passage.some(holds)));
  }

  /** The sentence of a passage that tells most, as what it most likely tells. */
  mostTelling(index: number): Found {
    const sentences = ([] as Stretch[]).concat(...(this.passages[index] as Passage).map(cut));
    const sums = sentences.map((each) => tellingSum(trained(), tellingKeys([each], this.names)));
    const most = sentences[sums.indexOf(Math.max(...sums))] as Stretch;
    const { kind, dataClass } = likeliestKind(trained(), kindKeys(most, this.names));
    const { start, end } = trimmed(most);
    const match = { start, end, confidence: "high" as const, linked: true };
    return { reading: most.reading, kind, dataClass, match };
  }
}

function trained(): TellingModel {
  return (model ??= unpackTelling(tellingWeights));
}

function scoreOf(passage: Passage, names: readonly Found[]): number {
  const words = lengthOf(passage);
  if (words < SHORTEST) return 0;
  const score = tellingScore(trained(), tellingKeys(passage, names));
  if (score < 0) return words < SHORT_OF_NOTHING ? Math.min(0, score + DOUBT_OF_NOTHING) : score;
  return words < SHORT ? Math.max(0, score - DOUBT) : score;
}

function lengthOf(passage: Passage): number {
  return passage.reduce((sum, { reading, start, end }) => {
    const words = wordsOf(reading);
    return sum + wordAtOrAfter(words, end) - wordAtOrAfter(words, start);
  }, 0);
}

/** The sentences of a stretch that say something. */
function cut({ reading, start, end }: Stretch): readonly Stretch[] {
  const sentences: Stretch[] = [];
  for (let at = start; at < end;) {
    const sentence = sentenceHolding(reading, at);
    if (/\S/.test(reading.plain.text.slice(sentence.start, sentence.end))) sentences.push(sentence);
    at = Math.max(sentence.end, at + 1);
  }
  return sentences;
}

/** Without the white space round it. */
function trimmed({ reading, start, end }: Stretch): Stretch {
  const isBlank = (at: number): boolean => isSpace(reading.plain.text.charCodeAt(at));
  let [from, to] = [start, end];
  while (from < to && isBlank(from)) from += 1;
  while (to > from && isBlank(to - 1)) to -= 1;
  return { reading, start: from, end: to };
}
