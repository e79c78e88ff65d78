import { transitionPotentials, TRANSITIONS } from "../../engine/names/lattice";
import { likenessOf, type LikenessModel } from "../../engine/names/likeness";
import { hashTable, type TaggerModel } from "../../engine/names/model";
import { describeWithLikeness } from "../../engine/names/words";
import { encode, type Describe } from "./encode";
import type { LabelledText } from "./labelledText";
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
): TrainedWeights {
  const likeness = trainLikeness(words, options.seed);
  const describe = cached(jackknifedLikeness(words, options.seed));
  const sentences = texts.flatMap((text) => encode(text, describe));
  return { crf: trainCrf(sentences, options), likeness };
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
    thresholds: { low: 0, medium: 0.5, high: 0.9 },
  };
}
