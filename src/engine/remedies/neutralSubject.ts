import { localised } from "../localised";
import type { LocalisedText } from "../types";
import { partNamed } from "./parts";
import type { RemedyPlan, Situation } from "./types";

/** The policy's neutral words for this kind of communication. */
export function neutralSubjectOf({ communication, policy }: Situation): LocalisedText | undefined {
  const isCalendar = communication.channel === "meeting" || communication.channel === "appointment";
  return isCalendar ? policy.texts.neutralMeeting : policy.texts.neutralSubject;
}

/** Puts the municipality's neutral subject or title in place of the present one. */
export const neutralSubject: RemedyPlan = {
  id: "neutral-subject",
  applies: (situation) => (neutralSubjectOf(situation) ? [] : undefined),
  edits: (situation, language) => [
    {
      do: "setSubject",
      expected: partNamed(situation.communication, "subject")?.text ?? "",
      text: localised(neutralSubjectOf(situation), language, situation.policy.language),
    },
  ],
};
