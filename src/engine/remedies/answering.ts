import type { Reason, RemedyId } from "../types";
import type { RemedyPlan, Situation } from "./types";

/** A remedy that is the user's answer to those reasons that may be answered so. */
export function answering(
  id: RemedyId,
  isAnswered: (reason: Reason, situation: Situation) => boolean,
): RemedyPlan {
  const open = (situation: Situation) =>
    situation.reasons.filter((reason) => !reason.acknowledged && isAnswered(reason, situation));
  return {
    id,
    applies: (situation) => (open(situation).length > 0 ? [] : undefined),
    edits: (situation) =>
      open(situation).map(({ rule, digest }) => ({ do: "acknowledge", rule, digest })),
  };
}
