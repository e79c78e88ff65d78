import type { Acknowledgement } from "../engine/types";
import { changeKept } from "./changeKept";
import type { Kept } from "./changeKept";
import type { EditOutcome } from "./draft";
import { refusalFor } from "./outlook/edits/refusalFor";
import type { Question } from "./outlook/questions";
import { sessionKeys } from "./sessionRecord";

/**
 * Keeps answers with the draft, beside those to other rules; a later one to the same rule replaces
 * the earlier.
 */
export function keepAnswers(
  sessionData: Office.SessionData | undefined,
  answers: readonly Acknowledgement[],
  question: Question,
): Promise<EditOutcome> {
  const isReplaced = (entry: Entry) => answers.some(({ rule }) => rule === entry?.rule);
  return changed(sessionData, (kept) => without(kept, isReplaced).concat(answers), question);
}

/** Takes these answers back, and leaves all others. */
export function forgetAnswers(
  sessionData: Office.SessionData | undefined,
  answers: readonly Acknowledgement[],
  question: Question,
): Promise<EditOutcome> {
  const isMeant = (entry: Entry) =>
    answers.some(({ rule, digest }) => rule === entry?.rule && digest === entry.digest);
  return changed(sessionData, (kept) => without(kept, isMeant), question);
}

type Entry = { readonly [name in keyof Acknowledgement]?: unknown } | null | undefined;

function without(kept: Kept, isMeant: (entry: Entry) => boolean): Kept {
  return kept.filter((entry) => !isMeant(entry as Entry));
}

async function changed(
  sessionData: Office.SessionData | undefined,
  change: (kept: Kept) => Kept,
  question: Question,
): Promise<EditOutcome> {
  if (sessionData === undefined) return { done: false, why: "unsupported" };
  const answer = await changeKept(sessionData, sessionKeys.acknowledged, change, question);
  return answer.ok ? { done: true } : { done: false, why: refusalFor(answer) };
}
