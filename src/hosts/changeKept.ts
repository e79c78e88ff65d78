import type { Answer } from "./ask";
import type { Question } from "./outlook/questions";
import { listIn, readStored } from "./sessionRecord";

/** Entries as they are kept; another version of the add-in may have written some of them. */
export type Kept = readonly unknown[];

/**
 * Changes a list that is kept with an open draft. It is read first, and nothing is written over what
 * could not be read: then the answer is why.
 */
export async function changeKept(
  sessionData: Office.SessionData,
  key: string,
  change: (kept: Kept) => Kept,
  question: Question,
): Promise<Answer<void>> {
  const stored = await readStored(sessionData, question);
  if (!stored.ok) return stored;
  const text = JSON.stringify(change(listIn(stored.value[key])));
  return question<void>((done) => sessionData.setAsync(key, text, done));
}
