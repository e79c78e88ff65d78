import { concerned } from "./recipients";
import type { RemedyPlan, Situation } from "./types";

/** Moves the recipients concerned from To and Cc to Bcc, so that they do not see each other. */
export const moveToBcc: RemedyPlan = {
  id: "move-to-bcc",
  applies: (situation) => (visible(situation).length > 1 ? [] : undefined),
  edits: (situation) => [{ do: "moveToBcc", addresses: visible(situation) }],
};

function visible(situation: Situation): readonly string[] {
  return concerned(situation)
    .filter(({ field }) => field === "to" || field === "cc")
    .map(({ address }) => address);
}
