import { sentencesOf } from "./sentences";
import type { Reading } from "./types";

/** A text without full stops is one sentence, of which only the surroundings are looked at. */
const farthest = 300;

/** The lower-case sentence that holds a position, as far as it lies near. */
export function sentenceAt(reading: Reading, position: number): string {
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  const start = Math.max(sentences.startOf(index), position - farthest);
  return reading.plain.lower.slice(start, Math.min(sentences.endOf(index), position + farthest));
}
