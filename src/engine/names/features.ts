import { mix } from "./hash";
import { casingOf, Shape, SHAPES } from "./shape";
import type { Word } from "./words";

/** Width of a feature's key: wide enough that two features seldom share one. */
export const KEY_BITS = 21;
export const MOST_FEATURES = 64;

/** One segment as the features see it. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly casing: number;
  /** What kind of text it is, by length and full stop: a name is likelier in a calendar line. */
  readonly kind: number;
}

const KINDS = 8;

function kindOf(words: readonly Word[]): number {
  const last = words[words.length - 1];
  const length = words.length <= 3 ? 0 : words.length <= 7 ? 1 : words.length <= 14 ? 2 : 3;
  return length * 2 + (last?.shape === Shape.period ? 1 : 0);
}

export function sentenceOf(words: readonly Word[]): Sentence {
  return { words, casing: casingOf(words.map((word) => word.text)), kind: kindOf(words) };
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
  role: 0,
  place: false,
  carrier: false,
  joins: false,
  known: true,
};

/** Features are numbered by template; a value that is missing (0) makes no feature. */
function put(keys: Int32Array, count: number, template: number, value: number): number {
  if (value === 0) return count;
  keys[count] = mix(template, value) >>> (32 - KEY_BITS);
  return count + 1;
}

function putEdges(
  keys: Int32Array,
  count: number,
  template: number,
  edges: readonly number[],
): number {
  for (let at = 0; at < edges.length; at += 1) {
    count = put(keys, count, template + at, edges[at] as number);
  }
  return count;
}

/** Writes the feature keys of one token into `keys`; the number written is returned. */
export function writeFeatures(sentence: Sentence, index: number, keys: Int32Array): number {
  const { words, casing } = sentence;
  const word = words[index] as Word;
  const before = words[index - 1] ?? nothing;
  const after = words[index + 1] ?? nothing;
  let count = put(keys, 0, 1, 1 + casing);
  if (word.known) count = put(keys, count, 2, word.word);
  count = putEdges(keys, count, 3, word.prefixes);
  count = putEdges(keys, count, 6, word.suffixes);
  if (before.known) count = put(keys, count, 9, before.word);
  if (after.known) count = put(keys, count, 10, after.word);
  count = putEdges(keys, count, 11, before.suffixes);
  count = putEdges(keys, count, 14, after.suffixes);
  count = putContext(sentence, index, keys, count);
  count = putShapes(sentence, index, keys, count);
  return putLikeness(sentence, index, keys, count);
}

/** What stands around a word, by how name-like the word itself is; and the words at distance two. */
function putContext({ words }: Sentence, index: number, keys: Int32Array, count: number): number {
  const word = words[index] as Word;
  const before = words[index - 1] ?? nothing;
  const after = words[index + 1] ?? nothing;
  const looks = looksOf(word);
  if (looks > 0 && before.known) count = put(keys, count, 41, mix(looks, before.word));
  if (looks > 0 && after.known) count = put(keys, count, 42, mix(looks, after.word));
  const before2 = words[index - 2] ?? nothing;
  const after2 = words[index + 2] ?? nothing;
  if (before2.known) count = put(keys, count, 43, before2.word);
  return after2.known ? put(keys, count, 44, after2.word) : count;
}

/** Likeness in three degrees and letter case in three; 0 for what is no word. */
function looksOf({ stem, shape }: Word): number {
  if (stem === 0) return 0;
  const degree = stem <= 3 ? 1 : stem <= 5 ? 2 : 3;
  const letterCase = shape === Shape.lower ? 0 : shape === Shape.capitalised ? 1 : 2;
  return 1 + degree * 4 + letterCase;
}

function putShapes(sentence: Sentence, index: number, keys: Int32Array, count: number): number {
  const { words, casing } = sentence;
  const word = words[index] as Word;
  const before = (words[index - 1] ?? nothing).shape;
  const after = (words[index + 1] ?? nothing).shape;
  const before2 = (words[index - 2] ?? nothing).shape;
  const after2 = (words[index + 2] ?? nothing).shape;
  const shape = 1 + word.shape + SHAPES * (casing + 4 * (startsSentence(words, index) ? 1 : 0));
  count = put(keys, count, 17, shape);
  count = put(keys, count, 36, shape * KINDS + sentence.kind);
  count = put(keys, count, 18, shape * SHAPES + before);
  count = put(keys, count, 19, shape * SHAPES + after);
  count = put(keys, count, 20, (shape * SHAPES + before) * SHAPES + after);
  count = put(keys, count, 21, ((1 + word.shape) * SHAPES + before) * SHAPES + before2);
  return put(keys, count, 22, ((1 + word.shape) * SHAPES + after) * SHAPES + after2);
}

function putLikeness(sentence: Sentence, index: number, keys: Int32Array, count: number): number {
  const { words, casing } = sentence;
  const word = words[index] as Word;
  const before = words[index - 1] ?? nothing;
  const after = words[index + 1] ?? nothing;
  const start = startsSentence(words, index) ? 1 : 0;
  const own = word.first * 10 + word.last;
  const cased = 1 + word.shape + SHAPES * casing;
  count = put(keys, count, 23, word.first * 1000 + cased);
  count = put(keys, count, 24, word.last * 1000 + cased);
  count = put(keys, count, 25, own * 1000 + cased);
  count = put(keys, count, 37, (word.stem * KINDS + sentence.kind) * 1000 + cased);
  count = put(keys, count, 26, word.stem * 1000 + cased);
  count = put(keys, count, 27, (own * 10 + word.stem) * 2 + start + 1);
  count = put(keys, count, 28, (word.first * 10 + after.last) * 1000 + cased);
  count = put(keys, count, 29, (before.first * 10 + word.last) * 1000 + cased);
  count = put(keys, count, 30, (word.first * 10 + after.first) * 1000 + after.shape + 1);
  count = put(keys, count, 31, (word.last * 10 + after.stem) * 1000 + cased);
  const pair = before.shape * SHAPES + word.shape;
  count = put(keys, count, 32, (before.stem * 10 + word.stem) * 1000 + pair + 1);
  const role2 = (words[index - 2] ?? nothing).role;
  count = put(keys, count, 33, (before.role * 10 + role2) * 1000 + cased);
  count = put(keys, count, 34, before.role * 1000 + own + 1);
  const place = after.place ? 1 : (words[index + 2] ?? nothing).place ? 2 : 0;
  count = put(keys, count, 38, carriersBefore(words, index) * 1000 + cased);
  const farBefore = before.joins ? (words[index - 2] ?? nothing) : nothing;
  const farAfter = after.joins ? (words[index + 2] ?? nothing) : nothing;
  if (before.joins) count = put(keys, count, 39, (farBefore.stem * 10 + word.stem) * 1000 + cased);
  if (after.joins) count = put(keys, count, 40, (farAfter.stem * 10 + word.stem) * 1000 + cased);
  return put(keys, count, 35, ((word.place ? 3 : 0) + place) * 1000 + word.shape + 1);
}

/** Which of the words before is a thing that may bear a name: the nearest of six, nearer told apart. */
function carriersBefore(words: readonly Word[], index: number): number {
  for (let distance = 1; distance <= 6; distance += 1) {
    const word = words[index - distance];
    if (word === undefined || word.shape === Shape.period) return 0;
    if (word.carrier) return distance <= 3 ? distance : 4;
  }
  return 0;
}

function startsSentence(words: readonly Word[], index: number): boolean {
  if (index === 0) return true;
  const shape = (words[index - 1] as Word).shape;
  const opens = shape === Shape.quote || shape === Shape.dash || shape === Shape.opening;
  return opens && index <= 2;
}
