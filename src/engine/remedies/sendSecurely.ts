import { isSecured, switchOnEdits } from "../policy/route";
import type { Edit } from "../types";
import type { RemedyPlan } from "./types";

/**
 * Switches on the municipality's secure mail, or shows how, where only a person can or the policy
 * leaves it to one.
 */
export const sendSecurely: RemedyPlan = {
  id: "send-securely",
  applies: ({ communication, policy }) =>
    communication.channel === "mail" && policy.secureRoute && !isSecured(policy, communication)
      ? []
      : undefined,
  edits: ({ communication, policy }): readonly Edit[] => {
    const route = policy.secureRoute;
    if (!route) return [];
    return route.mode === "stop"
      ? [{ do: "showSteps", steps: route.steps ?? route.name }]
      : switchOnEdits(route, communication, policy);
  },
};
