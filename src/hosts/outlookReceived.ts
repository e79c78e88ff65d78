import type { Communication, Mailbox, Part, Recipient, RecipientField } from "../engine/types";
import { bodyLimits } from "./outlook/bodyLimits";
import { fileMemoryOf } from "./outlook/fileMemory";
import type { ItemReading } from "./outlook/itemReading";
import type { Question } from "./outlook/questions";
import { attachmentParts } from "./outlook/readAttachments";
import { recipientOf } from "./outlook/readRecipients";
import { today } from "./outlook/today";
import { textPart } from "./outlook/unreadPart";
import { emptySession } from "./sessionRecord";

type Details = Office.EmailAddressDetails;

/**
 * Reads a mail that has been received, or a meeting one is invited to. Outlook gives all but the
 * body without asking.
 */
export async function readReceived(
  item: Office.MessageRead & Office.AppointmentRead,
  question: Question,
): Promise<ItemReading> {
  const body = await question<string>((done) => item.body.getAsync("html", done), "long");
  const isMeeting = item.itemType === "appointment";
  const parts: readonly Part[] = [
    { name: "subject", text: item.subject ?? "" },
    { ...textPart("body", body), format: "html", limits: bodyLimits },
  ];
  const place: readonly Part[] = isMeeting ? [{ name: "location", text: item.location ?? "" }] : [];
  const files = attachmentParts({ ok: true, value: filesOf(item) });
  const communication: Communication = {
    channel: isMeeting ? "meeting" : "mail",
    direction: "incoming",
    at: today(),
    sender: mailboxOf(isMeeting ? item.organizer : item.from),
    recipients: isMeeting
      ? listed("required", item.requiredAttendees).concat(
          listed("optional", item.optionalAttendees),
        )
      : listed("to", item.to).concat(listed("cc", item.cc)),
    parts: parts.concat(place).concat(files),
  };
  return { communication, session: emptySession, files: [], memory: fileMemoryOf(item) };
}

/** Files of a received item have the same facts as those of a draft. */
function filesOf({ attachments }: Office.MessageRead): Office.AttachmentDetailsCompose[] {
  return (attachments as unknown as Office.AttachmentDetailsCompose[] | undefined) ?? [];
}

function listed(field: RecipientField, details: readonly Details[] = []): readonly Recipient[] {
  return details.map((each) => recipientOf(field, each));
}

function mailboxOf(details: Details | undefined): Mailbox | undefined {
  return details?.emailAddress
    ? { name: details.displayName ?? "", address: details.emailAddress }
    : undefined;
}
