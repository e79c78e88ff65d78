import { localised } from "../localised";
import type { Policy } from "../policy/types";
import type { Language } from "../types";
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
      text: approvedText(policy, language),
      after: endOfOwnWords(communication),
    },
  ],
};

function approvedText({ texts, links, language: staff }: Policy, language: Language): string {
  const text = localised(texts.secureLink, language, staff);
  return links.secureForm ? `${text} ${links.secureForm}` : text;
}
