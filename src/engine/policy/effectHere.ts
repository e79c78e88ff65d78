import type { Effect, Finding } from "../types";
import { effectsOf } from "./effectsOf";
import type { Facts } from "./facts";
import { strongest } from "./strength";
import type { Then } from "./types";

export interface EffectHere {
  readonly effect: Effect;
  /** It asks for a route the policy does not name, and became a question. */
  readonly noSecureRoute: boolean;
}

/**
 * What a rule comes to on this channel. A rule that may ask for the secure route is met by it
 * whole, its doubtful findings too; without a route in the policy it asks a question, and where
 * none can be it stops.
 */
export function effectHere(
  then: Then,
  findings: readonly Finding[],
  { communication, policy, secured }: Facts,
): EffectHere {
  const wished =
    typeof then === "string" ? then : strongest(findings.map((each) => then[each.confidence]!));
  const asksForRoute = effectsOf(then).indexOf("secure") >= 0;
  if (asksForRoute && secured) return { effect: "allow", noSecureRoute: false };
  if (wished !== "secure") return { effect: wished, noSecureRoute: false };
  if (communication.channel !== "mail") return { effect: "block", noSecureRoute: false };
  const noSecureRoute = policy.secureRoute === undefined;
  return { effect: noSecureRoute ? "prompt" : "secure", noSecureRoute };
}
