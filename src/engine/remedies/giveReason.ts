import { answering } from "./answering";

/** A written reason lifts a stop where the policy allows it; the pane asks for the words. */
export const giveReason = answering("give-reason", ({ rule }, { policy }) =>
  policy.rules.some(({ id, override }) => id === rule && override === "with-reason"),
);
