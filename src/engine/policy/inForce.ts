import type { Reason, Verdict } from "../types";
import { strengthOf } from "./strength";

/** A reason as its rule's mode lets it work: measured is silent, advised does not stop. */
export function inItsMode(reason: Reason): Reason {
  if (reason.mode === "measure") return { ...reason, effect: "allow" };
  const stops = strengthOf(reason.effect) > strengthOf("inform");
  return reason.mode === "advise" && stops ? { ...reason, effect: "inform" } : reason;
}

/**
 * The verdict as the municipality lets it work today. `check` says what the rules say whatever their
 * mode; hosts and wording carry out this one.
 */
export function inForce(verdict: Verdict): Verdict {
  const kept = verdict.reasons.map((reason, index) => ({ reason: inItsMode(reason), index }));
  const spoken = kept.filter(({ reason }) => reason.mode !== "measure");
  const places = spoken.map(({ index }) => index);
  const remedies = verdict.remedies
    .map((remedy) => ({
      ...remedy,
      reasons: remedy.reasons.map((each) => places.indexOf(each)).filter((each) => each >= 0),
    }))
    .filter(({ reasons }) => reasons.length > 0);
  return {
    ...verdict,
    ...(verdict.inForce ?? {}),
    reasons: spoken.map(({ reason }) => reason),
    remedies,
  };
}
