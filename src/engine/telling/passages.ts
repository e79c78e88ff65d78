import { sentencesOf } from "../text/sentences";
import type { Reading } from "../text/types";
import { wordAtOrAfter, wordsOf } from "../text/words";

/** A span of one reading. */
export interface Stretch {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** What is read in one go: a whole mail of usual length, or a piece of a longer text. */
export type Passage = readonly Stretch[];

/** Words. The longest of the mails the model has learnt from is about as long. */
const LONGEST_WHOLE = 200;
const LONGEST_PIECE = 120;

/**
 * The passages of a communication. A short one is read whole, subject, text and files' names
 * together; in a long one every piece of text is read with the subject above it.
 */
export function passagesOf(readings: readonly Reading[]): readonly Passage[] {
  const own = readings.filter(({ role }) => role !== "recipient" && role !== "unseen");
  const words = own.reduce((sum, reading) => sum + wordsOf(reading).count, 0);
  const isLong = (reading: Reading): boolean =>
    words > LONGEST_WHOLE && (reading.role === "body" || reading.role === "attachment");
  const short = own.filter((reading) => !isLong(reading)).map(whole);
  const pieces = own.filter(isLong).map(cut);
  if (pieces.length === 0) return [short];
  const subject = short.filter(({ reading }) => reading.role === "subject");
  const cutUp = ([] as Stretch[]).concat(...pieces);
  return cutUp.map((piece, index) => (index === 0 ? short : subject).concat(piece));
}

function whole(reading: Reading): Stretch {
  return { reading, start: 0, end: reading.plain.text.length };
}

/** Whole sentences, as many as a piece may hold. */
function cut(reading: Reading): Stretch[] {
  const sentences = sentencesOf(reading);
  const words = wordsOf(reading);
  const pieces: Stretch[] = [];
  let start = 0;
  for (let index = 0; index < sentences.count; index += 1) {
    const end = sentences.endOf(index);
    const count = wordAtOrAfter(words, end) - wordAtOrAfter(words, start);
    const last = sentences.startOf(index);
    if (count <= LONGEST_PIECE || last === start) continue;
    pieces.push({ reading, start, end: last });
    start = last;
  }
  pieces.push({ reading, start, end: reading.plain.text.length });
  return pieces;
}

/** The sentence at a position of the plain text. */
export function sentenceHolding(reading: Reading, position: number): Stretch {
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  return { reading, start: sentences.startOf(index), end: sentences.endOf(index) };
}
