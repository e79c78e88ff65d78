import { hasUnreadText } from "../engine/policy/hasUnreadText";
import type { Communication, Effect } from "../engine/types";
import type { ItemForm } from "../hosts/draft";
import { displayLanguage } from "../hosts/outlook/displayLanguage";
import { languageFor } from "../wording";
import { couldNotCheckText } from "../wording/alert";
import { sendAnswer } from "./sendAnswer";
import type { SendOptions } from "./sendAnswer";

/**
 * An effect, and words that say why: nothing is known of the mail or meeting, or not all of what
 * `read` holds could be looked through.
 */
export function couldNotCheck(effect: Effect, form: ItemForm, read?: Communication): SendOptions {
  const isTooLong = read !== undefined && !hasUnreadText(read);
  const text = () => couldNotCheckText(languageFor(displayLanguage()), isTooLong);
  return sendAnswer(effect, form, text);
}
