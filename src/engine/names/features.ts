import { mix } from "./hash";
import { isPlaceWord, roleClass } from "./roleWords";
import { casingOf, Shape, SHAPES } from "./shape";
import type { Word } from "./words";

/** Width of a feature's key: wide enough that two features seldom share one. */
export const KEY_BITS = 22;
export const MOST_FEATURES = 64;

/** One segment as the features see it. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly casing: number;
  readonly roles: readonly number[];
  readonly places: readonly boolean[];
}

export function sentenceOf(words: readonly Word[]): Sentence {
  const lower = words.map((word) => word.text.toLowerCase());
  return {
    words,
    casing: casingOf(words.map((word) => word.text)),
    roles: lower.map(roleClass),
    places: lower.map(isPlaceWord),
  };
}

const nothing: Word = {
  text: "",
  shape: Shape.none,
  word: 1,
  prefixes: [0, 0, 0],
  suffixes: [0, 0, 0],
  first: 0,
  last: 0,
  stem: 0,
  known: true,
};

/** Writes the feature keys of one token into `keys`; the number written is returned. */
export function writeFeatures(sentence: Sentence, index: number, keys: Int32Array): number {
  const { words, casing } = sentence;
  const word = words[index] as Word;
  const before = words[index - 1] ?? nothing;
  const after = words[index + 1] ?? nothing;
  const before2 = words[index - 2] ?? nothing;
  const after2 = words[index + 2] ?? nothing;
  const start = startsSentence(words, index) ? 1 : 0;
  let count = 0;
  let template = 0;
  const add = (value: number): void => {
    keys[count] = mix(template, value) >>> (32 - KEY_BITS);
    count += 1;
    template += 1;
  };
  const addIf = (present: boolean, value: number): void => {
    if (present) add(value);
    else template += 1;
  };

  add(casing);
  addIf(word.known, word.word);
  for (const prefix of word.prefixes) addIf(prefix !== 0, prefix);
  for (const suffix of word.suffixes) addIf(suffix !== 0, suffix);

  addIf(before.known, before.word);
  addIf(after.known, after.word);
  for (const suffix of before.suffixes) addIf(suffix !== 0, suffix);
  for (const suffix of after.suffixes) addIf(suffix !== 0, suffix);

  const shape = word.shape + SHAPES * (casing + 4 * start);
  add(shape);
  add(shape * SHAPES + before.shape);
  add(shape * SHAPES + after.shape);
  add((shape * SHAPES + before.shape) * SHAPES + after.shape);
  add((word.shape * SHAPES + before.shape) * SHAPES + before2.shape);
  add((word.shape * SHAPES + after.shape) * SHAPES + after2.shape);

  const own = word.first * 10 + word.last;
  const cased = word.shape + SHAPES * casing;
  add(word.first * 1000 + cased);
  add(word.last * 1000 + cased);
  add(own * 1000 + cased);
  add(word.stem * 1000 + cased);
  add((own * 10 + word.stem) * 2 + start);
  add((word.first * 10 + after.last) * 1000 + cased);
  add((before.first * 10 + word.last) * 1000 + cased);
  add((word.first * 10 + after.first) * 1000 + after.shape);
  add((word.last * 10 + after.stem) * 1000 + cased);
  add((before.stem * 10 + word.stem) * 1000 + before.shape * SHAPES + word.shape);

  const role = sentence.roles[index - 1] ?? 0;
  const role2 = sentence.roles[index - 2] ?? 0;
  add((role * 10 + role2) * 1000 + cased);
  add(role * 1000 + own);
  const place = sentence.places[index] ? 1 : 0;
  const placeAfter = sentence.places[index + 1] ? 1 : sentence.places[index + 2] ? 2 : 0;
  add((place * 3 + placeAfter) * 1000 + word.shape);
  return count;
}

function startsSentence(words: readonly Word[], index: number): boolean {
  if (index === 0) return true;
  const shape = (words[index - 1] as Word).shape;
  const opens = shape === Shape.quote || shape === Shape.dash || shape === Shape.opening;
  return opens && index <= 2;
}
