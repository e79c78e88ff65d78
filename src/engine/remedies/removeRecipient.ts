import { concerned, doubted } from "./recipients";
import type { RemedyPlan } from "./types";

/**
 * Takes the recipients concerned off the list, as long as somebody is left to send to. A doubtful
 * address goes even if it is the only one: the right one is written in its place.
 */
export const removeRecipient: RemedyPlan = {
  id: "remove-recipient",
  applies: (situation) => {
    const all = situation.communication.recipients ?? [];
    const some = concerned(situation).length;
    const isLeft = some < all.length || doubted(situation).length > 0;
    return some > 0 && isLeft ? [] : undefined;
  },
  edits: (situation) =>
    concerned(situation).map(({ address }) => ({ do: "removeRecipient", address })),
};
