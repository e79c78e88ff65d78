import { concerned } from "./recipients";
import type { RemedyPlan } from "./types";

/** Takes the recipients concerned off the list, as long as somebody is left to send to. */
export const removeRecipient: RemedyPlan = {
  id: "remove-recipient",
  applies: (situation) => {
    const all = situation.communication.recipients ?? [];
    const some = concerned(situation).length;
    return some > 0 && some < all.length ? [] : undefined;
  },
  edits: (situation) =>
    concerned(situation).map(({ address }) => ({ do: "removeRecipient", address })),
};
