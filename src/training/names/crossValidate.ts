import type { TaggerModel } from "../../engine/names/model";
import { tagWith } from "../../engine/names/tagWith";
import type { Judged } from "./calibrate";
import type { LabelledText } from "./labelledText";
import { Tally } from "./scores";
import type { Treebank } from "./trainingTexts";

export interface CrossValidation {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly judged: readonly Judged[];
}

/** Trains on all but one contiguous block at a time and judges the tagger on that block. */
export function crossValidate(
  treebanks: readonly Treebank[],
  folds: number,
  train: (treebanks: readonly Treebank[]) => TaggerModel,
): CrossValidation {
  const tallies = new Map<string, Tally>();
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const inFold = (texts: readonly LabelledText[], index: number): boolean =>
      Math.floor((index * folds) / texts.length) === fold;
    const model = train(
      treebanks.map(({ region, texts }) => ({
        region,
        texts: texts.filter((_, index) => !inFold(texts, index)),
      })),
    );
    for (const { region, texts } of treebanks) {
      const held = texts.filter((_, index) => inFold(texts, index));
      judged.push(...judge(held, model, tallyFor(tallies, region)));
      judge(held.map(lowered), model, tallyFor(tallies, `${region}, small letters`));
    }
  }
  return { tallies, judged };
}

export function judge(texts: readonly LabelledText[], model: TaggerModel, tally: Tally): Judged[] {
  return texts.flatMap(({ text, persons }) => {
    const found = tagWith(text, model);
    tally.add(found, persons);
    const right = new Set(persons.map(({ start, end }) => `${start}-${end}`));
    return found.map(({ start, end, score }) => ({
      name: text.slice(start, end),
      score,
      right: right.has(`${start}-${end}`),
    }));
  });
}

function lowered(example: LabelledText): LabelledText {
  const text = example.text.toLowerCase();
  return text.length === example.text.length ? { ...example, text } : example;
}

function tallyFor(tallies: Map<string, Tally>, name: string): Tally {
  let tally = tallies.get(name);
  if (tally === undefined) tallies.set(name, (tally = new Tally()));
  return tally;
}
