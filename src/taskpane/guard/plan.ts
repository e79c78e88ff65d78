import type { Policy } from "../../engine/policy/types";
import { editsOf } from "../../engine/remedies";
import type { Edit, Language, Remedy, RemedyId, Verdict } from "../../engine/types";
import type { DraftReading } from "../../hosts/draft";
import type { Choice } from "./types";

/** Answers are given to one question at a time: nobody answers what they have not read. */
const oneByOne: readonly RemedyId[] = ["confirm", "give-reason"];

export function isOneByOne(id: RemedyId): boolean {
  return oneByOne.includes(id);
}

/** The edits of a choice as the draft stands now; `undefined` when it is no longer offered. */
export function plan(
  choice: Choice,
  verdict: Verdict,
  { communication }: DraftReading,
  policy: Policy,
  language: Language,
): readonly Edit[] | undefined {
  const remedy = offered(choice, verdict);
  return remedy && editsOf(remedy, verdict, communication, policy, language);
}

function offered({ remedy: id, rules }: Choice, verdict: Verdict): Remedy | undefined {
  const remedy = verdict.remedies.find((each) => each.id === id);
  if (!remedy) return undefined;
  const reasons = remedy.reasons.filter((index) =>
    rules.includes(verdict.reasons[index]?.rule ?? ""),
  );
  if (reasons.length === 0) return undefined;
  return isOneByOne(id) ? { id, reasons } : remedy;
}
