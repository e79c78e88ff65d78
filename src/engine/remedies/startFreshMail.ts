import { localised } from "../localised";
import type { RemedyPlan } from "./types";

/** From the reading pane: a new mail to the sender, with the approved text and nothing quoted. */
export const startFreshMail: RemedyPlan = {
  id: "start-fresh-mail",
  applies: ({ communication }) =>
    communication.direction === "incoming" && communication.sender ? [] : undefined,
  edits: ({ communication, policy }, language) => [
    {
      do: "openDraft",
      to: communication.sender ? [communication.sender.address] : [],
      subject: localised(policy.texts.neutralSubject, language, policy.language),
      text: localised(policy.texts.safeReply, language, policy.language),
    },
  ],
};
