import { localised } from "../localised";
import { audienceOf } from "../policy/audience";
import { isPrivatePerson } from "../policy/privatePerson";
import type { Policy } from "../policy/types";
import type { LocalisedText, Mailbox } from "../types";
import { salutation } from "./salutation";
import type { RemedyPlan } from "./types";

/** From the reading pane: a new mail to the sender, with the approved text and nothing quoted. */
export const startFreshMail: RemedyPlan = {
  id: "start-fresh-mail",
  applies: ({ communication }) =>
    communication.direction === "incoming" && communication.sender ? [] : undefined,
  edits: ({ communication: { sender }, policy }, language) => {
    const reply = localised(replyTo(sender, policy), language, policy.language);
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

/** An organisation is asked how it sends such data; a citizen is shown the safe way. */
function replyTo(sender: Mailbox | undefined, policy: Policy): LocalisedText | undefined {
  const { supplier, safeReply } = policy.texts;
  if (!sender || !supplier) return safeReply;
  const audience = audienceOf(sender, policy);
  const isOrganisation = audience === "external" && !isPrivatePerson(sender, audience);
  return isOrganisation ? supplier : safeReply;
}
