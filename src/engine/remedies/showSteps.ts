import type { RemedyPlan } from "./types";

/** Shows how the secure route is switched on by hand. */
export const showSteps: RemedyPlan = {
  id: "show-steps",
  applies: ({ policy }) => (policy.secureRoute?.steps ? [] : undefined),
  edits: ({ policy }) => {
    const steps = policy.secureRoute?.steps;
    return steps ? [{ do: "showSteps", steps }] : [];
  },
};
