import { effects } from "../engine/types";
import type { Effect, Verdict } from "../engine/types";
import type { Policy } from "../engine/policy/types";

/** The verdict's effect as the stamp may tell it: of rules that are never recorded it says nothing. */
export function stampedEffect(verdict: Verdict, policy: Policy): Effect {
  const unrecorded = policy.rules.filter((rule) => rule.unrecorded).map(({ id }) => id);
  return verdict.reasons
    .filter(({ rule, acknowledged }) => !acknowledged && unrecorded.indexOf(rule) < 0)
    .map(({ effect }) => effect)
    .reduce<Effect>((strongest, effect) => stronger(strongest, effect), "allow");
}

function stronger(one: Effect, other: Effect): Effect {
  return effects.indexOf(one) >= effects.indexOf(other) ? one : other;
}
