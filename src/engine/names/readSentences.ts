import { sentenceOf } from "./features";
import type { Sentence } from "./features";
import type { LikenessModel } from "./likeness";
import { segments } from "./segments";
import { LONGEST_SENTENCE } from "./tagSentence";
import { tokenise } from "./tokens";
import type { Token } from "./tokens";
import { describeWord } from "./words";
import type { Word } from "./words";

/** A sentence and the index of its first token. */
export interface PlacedSentence {
  readonly from: number;
  readonly sentence: Sentence;
}

export interface SentenceReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly PlacedSentence[];
}

/** Cuts a text into sentences of described words; a word is described once however often it stands. */
export function readSentences(text: string, likeness: LikenessModel): SentenceReading {
  const tokens = tokenise(text);
  const described = new Map<string, Word>();
  const describe = (token: Token): Word => {
    let word = described.get(token.text);
    if (word === undefined) described.set(token.text, (word = describeWord(token.text, likeness)));
    return word;
  };
  const sentences = segments(text, tokens).map(({ from, to }) => ({
    from,
    sentence: sentenceOf(tokens.slice(from, Math.min(to, from + LONGEST_SENTENCE)).map(describe)),
  }));
  return { text, tokens, sentences };
}
