import type { Acknowledgement } from "../engine/types";
import { changeKept } from "./changeKept";
import type { Kept } from "./changeKept";
import type { EditOutcome } from "./draft";
import type { Question } from "./outlook/questions";
import { refusalFor } from "./outlook/edits/refusalFor";
import { sessionKeys } from "./sessionRecord";

/**
 * Keeps answers with the draft, beside those to other rules; a later one to the same rule replaces
 * the earlier. Taking it back gives those rules the answers they had before, and leaves the others.
 */
export async function acknowledge(
  sessionData: Office.SessionData | undefined,
  answers: readonly Acknowledgement[],
  question: Question,
): Promise<EditOutcome> {
  if (sessionData === undefined) return { done: false, why: "unsupported" };
  const isOurs = (entry: unknown) => answers.some(({ rule }) => rule === ruleOf(entry));
  const answerWith = (instead: Kept) =>
    changeKept(
      sessionData,
      sessionKeys.acknowledged,
      (kept) => kept.filter((entry) => !isOurs(entry)).concat(instead),
      question,
    );
  const before = await answerWith(answers);
  if (!before.ok) return { done: false, why: refusalFor(before) };
  return {
    done: true,
    undo: async () => {
      const back = await answerWith(before.value.filter(isOurs));
      return back.ok ? { done: true } : { done: false, why: refusalFor(back) };
    },
  };
}

function ruleOf(entry: unknown): unknown {
  return (entry as { readonly rule?: unknown } | null | undefined)?.rule;
}
