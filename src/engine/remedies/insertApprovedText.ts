import { localised } from "../localised";
import { endOfOwnWords } from "./ownWords";
import type { RemedyPlan } from "./types";

/** Puts the municipality's approved text with the link to its secure form into the mail. */
export const insertApprovedText: RemedyPlan = {
  id: "insert-approved-text",
  applies: ({ policy }) => (policy.texts.secureLink ? [] : undefined),
  edits: ({ communication, policy }, language) => [
    {
      do: "insertText",
      part: "body",
      text: localised(policy.texts.secureLink, language, policy.language),
      after: endOfOwnWords(communication),
    },
  ],
};
