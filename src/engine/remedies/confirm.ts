import type { Reason } from "../types";
import type { RemedyPlan, Situation } from "./types";

/** The user has seen the question and answers it: this content, these recipients. */
export const confirm: RemedyPlan = {
  id: "confirm",
  applies: (situation) => (questions(situation).length > 0 ? [] : undefined),
  edits: (situation) =>
    questions(situation).map(({ rule, digest }) => ({ do: "acknowledge", rule, digest })),
};

function questions({ reasons }: Situation): readonly Reason[] {
  return reasons.filter(({ effect, acknowledged }) => effect === "prompt" && !acknowledged);
}
