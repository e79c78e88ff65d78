import { MOST_FEATURES, sentenceOf, writeFeatures } from "../../engine/names/features";
import { segments } from "../../engine/names/segments";
import { BEGIN, INSIDE, OTHER, OUTSIDE } from "../../engine/names/tags";
import { tokenise, type Token } from "../../engine/names/tokens";
import { withoutGenitive, type Word } from "../../engine/names/words";
import type { LabelledText, Span } from "./labelledText";

/** One tagged sentence as feature keys: token i owns keys[offsets[i]] … keys[offsets[i + 1] - 1]. */
export interface EncodedSentence {
  readonly tags: Int32Array;
  readonly shapes: Int32Array;
  readonly offsets: Int32Array;
  readonly keys: Int32Array;
  readonly weight: number;
}

export type Describe = (text: string, known: boolean) => Word;

/**
 * Words of drawn names are withheld unless they stand in `wordsToLearn` (small letters). `forget` is asked for every word whether its identity is withheld this time: a rare word would
 * otherwise explain itself, and nothing would be learned about words never seen.
 */
export function encode(
  example: LabelledText,
  describe: Describe,
  wordsToLearn: ReadonlySet<string>,
  forget: () => boolean = () => false,
): EncodedSentence[] {
  const tokens = tokenise(example.text);
  const tags = tagsOf(tokens, example);
  return segments(example.text, tokens).map(({ from, to }) => {
    const words = tokens.slice(from, to).map((token) => {
      const isDrawn = (example.drawn ?? []).some((span) => covers(span, token));
      const isLearned = !isDrawn || wordsToLearn.has(withoutGenitive(token.lower));
      return describe(token.text, isLearned && !forget());
    });
    return encodeSentence(words, tags.slice(from, to), example.weight ?? 1);
  });
}

/** A token belongs to a span when it lies in it; a span that cuts a token takes the whole of it. */
function tagsOf(tokens: readonly Token[], example: LabelledText): Int32Array {
  const tags = new Int32Array(tokens.length);
  tokens.forEach((token, index) => {
    const person = example.persons.find((span) => covers(span, token));
    if (person)
      tags[index] =
        tokens[index - 1] && covers(person, tokens[index - 1] as Token) ? INSIDE : BEGIN;
    else tags[index] = example.others.some((span) => covers(span, token)) ? OTHER : OUTSIDE;
  });
  return tags;
}

function covers(span: Span, token: Token): boolean {
  return token.start < span.end && token.end > span.start;
}

function encodeSentence(words: readonly Word[], tags: Int32Array, weight: number): EncodedSentence {
  const sentence = sentenceOf(words);
  const offsets = new Int32Array(words.length + 1);
  const all = new Int32Array(words.length * MOST_FEATURES);
  const keys = new Int32Array(MOST_FEATURES);
  let length = 0;
  for (let index = 0; index < words.length; index += 1) {
    const count = writeFeatures(sentence, index, keys);
    all.set(keys.subarray(0, count), length);
    length += count;
    offsets[index + 1] = length;
  }
  const shapes = Int32Array.from(words, (word) => word.shape);
  return { tags, shapes, offsets, keys: all.slice(0, length), weight };
}
