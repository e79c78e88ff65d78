import type { TaggerModel } from "./model";
import { readSentences } from "./readSentences";
import { tagSentence } from "./tagSentence";
import type { Token } from "./tokens";

/** A person's name: half-open position in the text given, and how probable exactly this span is. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Tags with a given model; the product's own model stands in `tagNames`. */
export function tagWith(text: string, model: TaggerModel): NameSpan[] {
  const { tokens, sentences } = readSentences(text, model.likeness);
  const names: NameSpan[] = [];
  for (const { from, sentence } of sentences) {
    for (const span of tagSentence(sentence, model)) {
      const start = (tokens[from + span.from] as Token).start;
      const end = (tokens[from + span.to - 1] as Token).end;
      names.push({ start, end, score: span.score });
    }
  }
  return names;
}
