import { localised } from "../localised";
import { salutation } from "./salutation";
import type { RemedyPlan } from "./types";

/** From the reading pane: a new mail to the sender, with the approved text and nothing quoted. */
export const startFreshMail: RemedyPlan = {
  id: "start-fresh-mail",
  applies: ({ communication }) =>
    communication.direction === "incoming" && communication.sender ? [] : undefined,
  edits: ({ communication: { sender }, policy }, language) => {
    const reply = localised(policy.texts.safeReply, language, policy.language);
    return [
      {
        do: "openDraft",
        to: sender ? [sender] : [],
        subject: localised(policy.texts.neutralSubject, language, policy.language),
        text: `${salutation(sender, language)}\n\n${reply}`,
      },
    ];
  },
};
