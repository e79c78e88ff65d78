import type { Communication, Effect } from "../engine/types";
import type { ItemForm } from "../hosts/draft";
import { displayLanguage } from "../hosts/outlook/displayLanguage";
import { languageFor } from "../wording";
import { couldNotCheckText } from "../wording/alert";
import { sendAnswer } from "./sendAnswer";
import type { SendOptions } from "./sendAnswer";

/** Nothing is known of the mail or meeting: an effect, and words that say so. */
export function couldNotCheck(effect: Effect, form: ItemForm): SendOptions {
  return sendAnswer(effect, form, () => couldNotCheckText(languageFor(displayLanguage())));
}

/** What the writer has written could not all be had; files are another matter, with their own rules. */
export function isIncomplete({ parts }: Communication): boolean {
  return parts.some(({ name, unread }) => unread !== undefined && name.indexOf("attachment") !== 0);
}
