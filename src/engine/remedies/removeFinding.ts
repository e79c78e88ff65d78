import { maskFinding } from "./maskFinding";
import { replaceFindings } from "./replaceFindings";
import type { RemedyPlan } from "./types";

/** Takes what was found out of the text. */
export const removeFinding: RemedyPlan = {
  id: "remove-finding",
  applies: (situation) => maskFinding.applies(situation),
  edits: (situation) =>
    replaceFindings(situation.communication, maskFinding.applies(situation) ?? [], () => ""),
};
