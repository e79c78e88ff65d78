import { isSpace } from "../text/characters";
import type { Found, Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";
import { kindKeys } from "./kindKeys";
import { passagesOf, sentenceHolding, type Passage, type Stretch } from "./passages";
import { tellingKeys } from "./tellingKeys";
import { levelsOf, likeliestKind, logOdds, unpackTelling, type TellingModel } from "./tellingModel";
import { tellingWeights } from "./tellingWeights";

/** Words. In fewer little speaks for it. */
const SHORT = 17;
/** Nothing is told in fewer words but what a term tells. */
const SHORTEST = 10;
/** What the log odds of a short text lose. */
const DOUBT = 1.75;
/** In fewer words little speaks against it: one line is enough to tell. */
const SHORT_OF_NOTHING = 30;
const DOUBT_OF_NOTHING = 4;

let model: TellingModel | undefined;

/** What is known of one passage. */
interface Known {
  readonly keys: ReadonlySet<number>;
  readonly words: number;
  /** Log odds that it tells private matters of somebody. */
  readonly odds: number;
}

/** How likely a communication tells private matters of somebody, passage by passage. */
export class Telling {
  private readonly passages: readonly Passage[];
  private readonly known: (Known | undefined)[] = [];

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
    const { words, odds } = this.passage(index);
    if (words < SHORTEST) return 0;
    if (odds < 0) return words < SHORT_OF_NOTHING ? Math.min(0, odds + DOUBT_OF_NOTHING) : odds;
    return words < SHORT ? Math.max(0, odds - DOUBT) : odds;
  }

  /** Log odds of a passage as they are, and how many words it has. */
  passage(index: number): Known {
    return (this.known[index] ??= this.read(this.passages[index] ?? []));
  }

  /** Log odds that a passage with a long number in it holds something of a person; nought in few words. */
  personal(index: number): number {
    const { words } = this.passage(index);
    return words < SHORTEST ? 0 : logOdds(trained().numbers, this.passage(index).keys);
  }

  /** Log odds of the sentence that a finding stands in. */
  sentence({ reading, match: { start } }: Found): number {
    return logOdds(trained().told, tellingKeys([sentenceHolding(reading, start)], this.names));
  }

  /** The passage that a finding stands in; -1 where it stands in none. */
  indexOf({ reading, match: { start } }: Found): number {
    const holds = (each: Stretch): boolean =>
      each.reading === reading && start >= each.start && start <= each.end;
    return this.passages.findIndex((passage) => passage.some(holds));
  }

  /** The sentence of a passage that tells most, as what it most likely tells. */
  mostTelling(index: number): Found {
    const sentences = ([] as Stretch[]).concat(...(this.passages[index] as Passage).map(cut));
    const sums = sentences.map((each) => levelsOf(trained().told, tellingKeys([each], this.names)));
    const most = sentences[sums.indexOf(Math.max(...sums))] as Stretch;
    const { kind, dataClass } = likeliestKind(trained(), kindKeys(most, this.names));
    const { start, end } = trimmed(most);
    const match = { start, end, confidence: "high" as const, linked: true };
    return { reading: most.reading, kind, dataClass, match };
  }

  private read(passage: Passage): Known {
    const keys = tellingKeys(passage, this.names);
    return { keys, words: lengthOf(passage), odds: logOdds(trained().told, keys) };
  }
}

function trained(): TellingModel {
  return (model ??= unpackTelling(tellingWeights));
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
