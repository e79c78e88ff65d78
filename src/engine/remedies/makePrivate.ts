import type { RemedyPlan } from "./types";

/** Marks the meeting private: then only those invited see who takes part. */
export const makePrivate: RemedyPlan = {
  id: "make-private",
  applies: ({ communication }) =>
    (communication.channel === "meeting" || communication.channel === "appointment") &&
    communication.traits?.private !== true
      ? []
      : undefined,
  edits: () => [{ do: "setPrivate", private: true }],
};
