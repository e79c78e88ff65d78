import { element } from "../element";
import type { MailEntry } from "../mailEntry";
import type { Outlook } from "../outlook";
import { attachmentList } from "./attachmentList";
import { bodyEditor } from "./bodyEditor";
import { fromLine } from "./fromLine";
import { labelLine } from "./labelLine";
import { recipientField } from "./recipientField";
import { textLine } from "./textLine";

export function composeForm(outlook: Outlook, entry: MailEntry): HTMLElement {
  const { strings, mailbox } = outlook.session.start;
  return element(
    "form",
    { class: "form", onsubmit: (event: Event) => event.preventDefault() },
    fromLine(entry, mailbox, strings.from),
    recipientField(entry, "to", strings.to, strings.remove),
    recipientField(entry, "cc", strings.cc, strings.remove),
    recipientField(entry, "bcc", strings.bcc, strings.remove),
    textLine(entry, "subject", strings.subject),
    mailbox.labelsEnabled && labelLine(entry, mailbox, strings),
    attachmentList(entry, strings.remove),
    bodyEditor(entry, strings.body),
  );
}
