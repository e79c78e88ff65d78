import type { Reason } from "../types";
import type { RemedyPlan, Situation } from "./types";

/** A written reason lifts a stop where the policy allows it; the pane asks for the words. */
export const giveReason: RemedyPlan = {
  id: "give-reason",
  applies: (situation) => (liftable(situation).length > 0 ? [] : undefined),
  edits: (situation) =>
    liftable(situation).map(({ rule, digest }) => ({ do: "acknowledge", rule, digest })),
};

function liftable({ reasons, policy }: Situation): readonly Reason[] {
  return reasons.filter(
    (reason) =>
      !reason.acknowledged &&
      policy.rules.some(({ id, override }) => id === reason.rule && override === "with-reason"),
  );
}
