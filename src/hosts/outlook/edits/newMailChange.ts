import type { Edit } from "../../../engine/types";
import type { Question } from "../questions";
import type { Change } from "./change";
import { asHtml } from "./replaceInMarkup";

/** Opens a new mail beside the one that is read: a thread of its own, without the quoted one. */
export function newMailChange(
  { to, subject, text }: Extract<Edit, { do: "openDraft" }>,
  question: Question,
): Change {
  return async () => ({
    write: async () => {
      const form = { toRecipients: Array.from(to), subject, htmlBody: asHtml(text) };
      const opened = await question<void>((done) =>
        Office.context.mailbox.displayNewMessageFormAsync(form, done),
      );
      return opened.ok ? {} : "failed";
    },
  });
}
