import { sentenceOf } from "./features";
import type { TaggerModel } from "./model";
import { segments } from "./segments";
import { LONGEST_SENTENCE, tagSentence } from "./tagSentence";
import { tokenise, type Token } from "./tokens";
import { describeWord, type Word } from "./words";

/** A person's name: half-open position in the text given, and how probable exactly this span is. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Tags with a given model; the product's own model stands in `tagNames`. */
export function tagWith(text: string, model: TaggerModel, tokens = tokenise(text)): NameSpan[] {
  const known = new Map<string, Word>();
  const describe = (token: Token): Word => {
    let word = known.get(token.text);
    if (word === undefined)
      known.set(token.text, (word = describeWord(token.text, model.likeness)));
    return word;
  };
  const names: NameSpan[] = [];
  for (const { from, to } of segments(text, tokens)) {
    const words = tokens.slice(from, Math.min(to, from + LONGEST_SENTENCE)).map(describe);
    for (const span of tagSentence(sentenceOf(words), model)) {
      const start = (tokens[from + span.from] as Token).start;
      const end = (tokens[from + span.to - 1] as Token).end;
      names.push({ start, end, score: span.score });
    }
  }
  return names;
}
