import type { Policy } from "../engine/policy/types";
import type { Communication, Verdict } from "../engine/types";
import { falseAlarmReason } from "../hosts/falseAlarmReason";
import type { GivenReason } from "../hosts/stamp";

/**
 * The written reasons that lift a stop of this mail and go with it in its header: only where the
 * policy says so, and never of a mail nothing may be recorded of.
 */
export function givenReasons(
  { reasons, unrecorded }: Verdict,
  { acknowledged = [] }: Communication,
  { reasonInHeader, rules }: Policy,
): readonly GivenReason[] {
  if (!reasonInHeader || unrecorded) return [];
  return reasons.reduce<readonly GivenReason[]>((found, { rule, digest, ...answered }) => {
    const takesReason = rules.some(({ id, override }) => id === rule && override === "with-reason");
    const [given] = acknowledged.filter((each) => each.rule === rule && each.digest === digest);
    if (!answered.acknowledged || !takesReason || !given?.reason) return found;
    if (given.reason === falseAlarmReason) return found;
    return found.concat({ rule, reason: withoutNumbers(given.reason) });
  }, []);
}

/** Six digits and more, however they are parted. */
const longNumber = /\d(?:[^0-9A-Za-zÀ-ÖØ-öø-ÿ]{0,3}\d){5,40}/g;

/** A header is read by every server on the way, so no number of a person shall stand in it. */
function withoutNumbers(reason: string): string {
  return reason.replace(longNumber, (number) => number.replace(/\d/g, "X"));
}
