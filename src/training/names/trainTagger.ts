import { unpackModel, type PackedModel } from "../../engine/names/unpackModel";
import type { TaggerModel, Thresholds } from "../../engine/names/model";
import { likenessExamples } from "./likenessExamples";
import { origins } from "./material/namesByOrigin";
import { danishMiddleNames, swedishSurnames } from "./material/swedishSurnames";
import { packModel } from "./packModel";
import type { NameLists } from "./readNames";
import type { CrfOptions } from "./trainCrf";
import { trainWeights } from "./trainModel";
import { materialWords } from "./material/materialWords";
import { allTemplates, trainingTexts, type Treebank } from "./trainingTexts";

export interface TrainingData {
  readonly treebanks: readonly Treebank[];
  readonly lists: NameLists;
}

/** One whole training run: from texts and lists to the numbers that ship. */
export function trainTagger(
  { treebanks, lists }: TrainingData,
  options: CrfOptions,
  personBias: number,
  thresholds: Thresholds,
): PackedModel {
  const names = {
    first: [lists.danishFirst, lists.swedishFirst, ...origins.map(({ first }) => first)],
    last: [
      lists.danishLast,
      swedishSurnames,
      danishMiddleNames,
      ...origins.map(({ last }) => last),
    ],
  };
  const words = likenessExamples(
    names,
    treebanks.flatMap(({ texts }) => texts),
    materialWords(allTemplates),
  );
  const texts = trainingTexts(treebanks, lists, options.seed);
  return packModel(trainWeights(texts, words, options), personBias, thresholds);
}

export function trainedModel(
  data: TrainingData,
  options: CrfOptions,
  personBias: number,
): TaggerModel {
  return unpackModel(trainTagger(data, options, personBias, { low: 0, medium: 0.5, high: 0.9 }));
}
