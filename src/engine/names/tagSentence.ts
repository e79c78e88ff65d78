import { MOST_FEATURES, writeFeatures } from "./features";
import type { Sentence } from "./features";
import { bestTags, newLattice, runForwardBackward, spanProbability } from "./lattice";
import type { Lattice } from "./lattice";
import { isUpper } from "./letters";
import { Casing, Shape } from "./shape";
import { particles } from "./particles";
import type { Word } from "./words";
import { addFeature } from "./model";
import type { TaggerModel } from "./model";
import { BEGIN, INSIDE, OTHER, TAGS } from "./tags";

/**
 * A person in a sentence: half-open token indices and the probability of this span, however many
 * surnames end it.
 */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** What the mail knows beside the sentence: log odds added per token, from index `from` on. */
export interface Evidence {
  readonly boosts: Float32Array;
  readonly from: number;
  /** Filled per token, from index `from` on: how probably it is part of a name that is nobody's. */
  readonly others?: Float32Array;
}

export const LONGEST_SENTENCE = 256;
const lattice: Lattice = newLattice(LONGEST_SENTENCE);
const keys = new Int32Array(MOST_FEATURES);

export function tagSentence(
  sentence: Sentence,
  model: TaggerModel,
  evidence?: Evidence,
): TokenSpan[] {
  const length = sentence.words.length;
  fillPotentials(sentence, model);
  if (evidence) addEvidence(evidence, length);
  runForwardBackward(lattice, model.transitions, length);
  if (evidence?.others) writeOthers(evidence.others, evidence.from, length);
  const tags = biasedTags(model, length);
  const spans: TokenSpan[] = [];
  for (let from = 0; from < length; from += 1) {
    if (tags[from] !== BEGIN) continue;
    let to = from + 1;
    while (to < length && tags[to] === INSIDE) to += 1;
    spans.push({ from, to, score: scoreOf(from, to, model, length) });
  }
  return spans;
}

/** Where "Karoline Bøgh Overlade" may end one word earlier there is no doubt that somebody is named. */
function scoreOf(from: number, to: number, { transitions }: TaggerModel, length: number): number {
  const isFull = to - from > 1;
  const last = isFull ? Math.min(length, to + 1) : to;
  let score = 0;
  for (let end = isFull ? from + 2 : to; end <= last; end += 1) {
    score += spanProbability(lattice, transitions, from, end, length);
  }
  return Math.min(1, score);
}

function fillPotentials(sentence: Sentence, model: TaggerModel): void {
  const { potentials, shapes } = lattice;
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const row = at * TAGS;
    potentials.fill(0, row, row + TAGS);
    const count = writeFeatures(sentence, at, keys);
    for (let index = 0; index < count; index += 1) {
      addFeature(model, keys[index] as number, potentials, row);
    }
    shapes[at] = words[at]?.shape ?? 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      potentials[row + tag] = Math.exp((potentials[row + tag] as number) * model.scale);
    }
    if (dropsCapital(sentence, at)) (potentials[row + INSIDE] as number) *= DROPPED_CAPITAL;
  }
}

const DROPPED_CAPITAL = Math.exp(-3);

/** "Nathan stak dem": in a sentence with capitals a name does not go on in small letters. */
function dropsCapital({ words, casing }: Sentence, at: number): boolean {
  if (casing !== Casing.mixed || at === 0) return false;
  const { shape, text } = words[at] as Word;
  if (shape !== Shape.lower || particles.has(text)) return false;
  return isUpper((words[at - 1] as Word).text[0] as string);
}

function addEvidence({ boosts, from }: Evidence, length: number): void {
  for (let at = 0; at < length; at += 1) {
    const boost = boosts[from + at] as number;
    if (boost !== 0) scalePersons(at, Math.exp(boost));
  }
}

function writeOthers(others: Float32Array, from: number, length: number): void {
  const { forward, backward } = lattice;
  for (let at = 0; at < length; at += 1) {
    const row = at * TAGS + OTHER;
    others[from + at] = (forward[row] as number) * (backward[row] as number);
  }
}

/** The best tags under the person bias; the lattice is left as it was. */
function biasedTags(model: TaggerModel, length: number): Int32Array {
  const factor = Math.exp(model.personBias);
  for (let at = 0; at < length; at += 1) scalePersons(at, factor);
  const tags = bestTags(lattice, model.transitions, length);
  for (let at = 0; at < length; at += 1) scalePersons(at, 1 / factor);
  return tags;
}

function scalePersons(at: number, factor: number): void {
  (lattice.potentials[at * TAGS + BEGIN] as number) *= factor;
  (lattice.potentials[at * TAGS + INSIDE] as number) *= factor;
}
