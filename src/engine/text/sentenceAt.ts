import { sentencesOf } from "./sentences";
import type { Reading } from "./types";

/** The lower-case sentence that holds a position. */
export function sentenceAt(reading: Reading, position: number): string {
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  return reading.plain.lower.slice(sentences.startOf(index), sentences.endOf(index));
}
