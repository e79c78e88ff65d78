import type { RemedyPlan } from "./types";

const minutes = 5;

/** Lets the mail wait some minutes, so that it can still be taken back. */
export const delaySending: RemedyPlan = {
  id: "delay-sending",
  applies: ({ communication }) => (communication.channel === "mail" ? [] : undefined),
  edits: () => [{ do: "delayDelivery", minutes }],
};
