import type { TaggerModel } from "../../engine/names/model";
import { tagWith } from "../../engine/names/tagWith";
import type { Judged } from "./calibrate";
import type { LabelledText } from "./labelledText";
import type { NameLists } from "./readNames";
import { Tally } from "./scores";
import { filledTemplates, type KeepsTemplate, type Treebank } from "./trainingTexts";

export interface CrossValidation {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** What was found, by kind of text: the treebanks, and templates left out. */
  readonly judged: readonly (readonly Judged[])[];
}

/** What one fold may be trained on. */
export interface FoldData {
  readonly treebanks: readonly Treebank[];
  readonly lists: NameLists;
  readonly keeps: KeepsTemplate;
}

/** Another seed than training's, so that the same template is filled with other names. */
const SEED = 41;
const COPIES = 2;
const TEMPLATES = "templates left out";

/**
 * Trains on all but one contiguous block of each treebank and one share of the templates at a time,
 * and judges the tagger on what was left out.
 */
export function crossValidate(
  treebanks: readonly Treebank[],
  lists: NameLists,
  folds: number,
  train: (data: FoldData) => TaggerModel,
): CrossValidation {
  const tallies = new Map<string, Tally>();
  const running: Judged[] = [];
  const templates: Judged[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const inFold = (texts: readonly LabelledText[], index: number): boolean =>
      Math.floor((index * folds) / texts.length) === fold;
    const isHeld: KeepsTemplate = (place) => place % (2 * folds) === fold;
    const rest = treebanks.map(({ region, texts }) => ({
      region,
      texts: texts.filter((_, index) => !inFold(texts, index)),
    }));
    const model = train({ treebanks: rest, lists, keeps: (place) => !isHeld(place) });
    for (const { region, texts } of treebanks) {
      const held = texts.filter((_, index) => inFold(texts, index));
      running.push(...judge(held, model, tallyFor(tallies, region)));
      judge(held.map(lowered), model, tallyFor(tallies, `${region}, small letters`));
    }
    const filled = filledTemplates(lists, SEED, isHeld, COPIES);
    templates.push(...judge(filled, model, tallyFor(tallies, TEMPLATES)));
  }
  return { tallies, judged: [running, templates] };
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
