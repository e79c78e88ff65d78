import type { Effect } from "../types";
import type { Facts } from "./facts";

/** What is to go securely is met by the route, a question without one, a stop where none can be. */
export function onChannel(effect: Effect, { communication, policy, secured }: Facts): Effect {
  if (effect !== "secure") return effect;
  if (communication.channel !== "mail") return "block";
  if (secured) return "allow";
  return policy.secureRoute ? "secure" : "prompt";
}
