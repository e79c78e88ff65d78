import { hashText, mix } from "../../engine/names/hash";
import { transitionPotentials, TRANSITIONS } from "../../engine/names/lattice";
import { likenessOf, type LikenessModel } from "../../engine/names/likeness";
import { hashTable, type TaggerModel } from "../../engine/names/model";
import { describeWithLikeness } from "../../engine/names/words";
import { encode, type Describe } from "./encode";
import type { LabelledText } from "./labelledText";
import { seeded } from "./random";
import { trainCrf, type CrfOptions, type CrfWeights } from "./trainCrf";
import { jackknifedLikeness, trainLikeness, type LikenessExample } from "./trainLikeness";

export interface TrainedWeights {
  readonly crf: CrfWeights;
  readonly likeness: LikenessModel;
}

export function trainWeights(
  texts: readonly LabelledText[],
  words: readonly LikenessExample[],
  options: CrfOptions,
  wordsToLearn: ReadonlySet<string> = new Set(),
): TrainedWeights {
  const likeness = trainLikeness(words, options.seed);
  const jackknifed = jackknifedLikeness(words, options.seed);
  const names = new Set(words.filter(({ first, last }) => first || last).map(({ word }) => word));
  const describe = cached((word) =>
    isMet(word, names.has(word) ? NAMES_MET : WORDS_MET) ? likeness : jackknifed(word),
  );
  const random = seeded(options.seed + 99);
  const sentences = texts.flatMap((text) =>
    encode(text, describe, wordsToLearn, () => random.chance(options.forget)),
  );
  return { crf: trainCrf(sentences, options), likeness };
}

/**
 * Shares of names and of other words that the tagger meets as the name-likeness model knows them. Most
 * names in the field stand in the lists, and about half of all other words in the texts trained on; the
 * rest must be learned about as well, and is scored by a model that has not seen it.
 */
const NAMES_MET = 0.85;
const WORDS_MET = 0.5;

function isMet(word: string, share: number): boolean {
  return (mix(11, hashText(word)) >>> 8) / 0x1000000 < share;
}

function cached(modelOf: (word: string) => LikenessModel): Describe {
  const known = new Map<string, ReturnType<Describe>>();
  return (text, isKnown) => {
    const key = `${isKnown ? "+" : "-"}${text}`;
    let word = known.get(key);
    if (word === undefined) {
      word = describeWithLikeness(text, (lower) => likenessOf(lower, modelOf(lower)), isKnown);
      known.set(key, word);
    }
    return word;
  };
}

/** The tagger as it is before its weights are rounded. */
export function unroundedModel({ crf, likeness }: TrainedWeights, personBias: number): TaggerModel {
  const transitions = new Float64Array(TRANSITIONS);
  transitionPotentials(crf.transitions, 1, transitions);
  return {
    likeness,
    ...hashTable(crf.keys),
    weights: crf.weights,
    scale: 1,
    transitions,
    personBias,
    calibration: { single: { medium: 0.5, high: 0.9 }, full: { medium: 0.5, high: 0.9 } },
  };
}
