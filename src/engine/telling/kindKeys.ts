import { sentencesOf } from "../text/sentences";
import type { Found, Reading } from "../text/types";
import type { Stretch } from "./passages";
import { tellingKeys } from "./tellingKeys";
import { KIND_BUCKETS } from "./toldKinds";

/** The features of a sentence as places in the table of each kind. */
export function kindKeys(sentence: Stretch, names: readonly Found[]): ReadonlySet<number> {
  const keys = new Set<number>();
  tellingKeys([sentence], names).forEach((key) => keys.add(key & (KIND_BUCKETS - 1)));
  return keys;
}

/** The sentence at a position of the plain text. */
export function sentenceHolding(reading: Reading, position: number): Stretch {
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  return { reading, start: sentences.startOf(index), end: sentences.endOf(index) };
}
