import type { Edit, Mailbox } from "../../../engine/types";
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
      const form = { toRecipients: to.map(details), subject, htmlBody: asHtml(text) };
      const opened = await question<void>((done) =>
        Office.context.mailbox.displayNewMessageFormAsync(form, done),
      );
      return opened.ok ? {} : "failed";
    },
  });
}

/** Where there is no name, the address alone is a recipient too. */
function details({ name, address }: Mailbox): Office.EmailAddressDetails {
  const shown = { emailAddress: address, displayName: name ?? address };
  return shown as Office.EmailAddressDetails;
}
