import { unpackModel, type PackedModel } from "../../engine/names/unpackModel";
import type { Calibration, TaggerModel } from "../../engine/names/model";
import { likenessExamples } from "./likenessExamples";
import { tokenise } from "../../engine/names/tokens";
import { commonDanishSurnames, commonFirstNames } from "./material/commonNames";
import { nicknames, wordNames } from "./material/namelikeThings";
import { origins } from "./material/namesByOrigin";
import {
  danishLandscapeSurnames,
  danishMiddleNames,
  landscapeSurnames,
  swedishLandscapeSurnames,
  swedishSurnames,
} from "./material/swedishSurnames";
import type { LabelledText } from "./labelledText";
import { packModel } from "./packModel";
import type { NameLists } from "./readNames";
import type { CrfOptions } from "./trainCrf";
import { trainWeights } from "./trainModel";
import { materialWords } from "./material/materialWords";
import { allTemplates, trainingTexts, type KeepsTemplate, type Treebank } from "./trainingTexts";

export interface TrainingData {
  readonly treebanks: readonly Treebank[];
  readonly lists: NameLists;
  /** Which templates may be seen; all of them when left out. */
  readonly keeps?: KeepsTemplate;
}

/** Times the texts are made anew, with other names: more people met, for the same number of steps. */
const ROUNDS = 3;

/** Puts what stands behind it among the rarer names: words of the landscape are words first. */
const notCommon = Array<string>(1000).fill("");

/** One whole training run: from texts and lists to the numbers that ship. */
export function trainTagger(
  { treebanks, lists, keeps }: TrainingData,
  options: CrfOptions,
  personBias: number,
  calibration: Calibration,
): PackedModel {
  const names = {
    first: [
      commonFirstNames,
      nicknames,
      lists.danishFirst,
      lists.swedishFirst,
      ...origins.map(({ first }) => first),
    ],
    last: [
      lists.danishLast,
      swedishSurnames,
      danishMiddleNames,
      [...notCommon, ...danishLandscapeSurnames, ...swedishLandscapeSurnames],
      ...origins.map(({ last }) => last),
    ],
  };
  const words = likenessExamples(
    names,
    treebanks.flatMap(({ texts }) => texts),
    materialWords(allTemplates),
  );
  const texts: LabelledText[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    texts.push(...trainingTexts(treebanks, lists, options.seed + round, keeps));
  }
  const weights = trainWeights(texts, words, options, wordsToLearn(treebanks));
  return packModel(weights, personBias, calibration);
}

/**
 * Names whose words may be learned as words: those that stand in the treebanks' running text, and
 * those this project names itself. Of the statistics' lists no word is.
 */
function wordsToLearn(treebanks: readonly Treebank[]): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (name: string): void => {
    for (const { lower } of tokenise(name)) if (lower.length > 1) words.add(lower);
  };
  for (const { texts } of treebanks) {
    for (const { text, persons } of texts) {
      for (const { start, end } of persons) add(text.slice(start, end));
    }
  }
  [
    ...commonFirstNames,
    ...nicknames,
    ...wordNames,
    ...danishLandscapeSurnames,
    ...swedishLandscapeSurnames,
    ...landscapeSurnames,
    ...commonDanishSurnames,
    ...swedishSurnames,
    ...danishMiddleNames,
  ].forEach(add);
  origins.forEach(({ first, last }) => [...first, ...last].forEach(add));
  return words;
}

/** Stands in until a cross-validation has told. */
export const uncalibrated: Calibration = {
  single: { medium: 0.8, high: 0.99 },
  full: { medium: 0.6, high: 0.9 },
};

export function trainedModel(
  data: TrainingData,
  options: CrfOptions,
  personBias: number,
): TaggerModel {
  return unpackModel(trainTagger(data, options, personBias, uncalibrated));
}
