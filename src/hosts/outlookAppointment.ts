import type { Part, Traits } from "../engine/types";
import { valueOr } from "./ask";
import type { Answer } from "./ask";
import { fileMemoryOf } from "./outlook/fileMemory";
import { isCancelledMeeting } from "./outlook/isCancellation";
import type { ItemReading } from "./outlook/itemReading";
import type { Question } from "./outlook/questions";
import { attachmentParts, filesOf } from "./outlook/readAttachments";
import { readBody } from "./outlook/readBody";
import { readLocation } from "./outlook/readLocation";
import { readRecipients } from "./outlook/readRecipients";
import { readSender } from "./outlook/readSender";
import { today } from "./outlook/today";
import { textPart } from "./outlook/unreadPart";
import { readSession } from "./sessionRecord";

/**
 * Reads a meeting or appointment being written. Outlook does not tell whether the time is shown as
 * free or busy, so that trait is absent.
 */
export async function readAppointment(
  item: Office.AppointmentCompose,
  question: Question,
): Promise<ItemReading> {
  const { mailbox } = Office.context;
  const [attendees, subject, body, location, organizer, attachments, session, privacy] =
    await Promise.all([
      readRecipients(
        [
          ["required", item.requiredAttendees],
          ["optional", item.optionalAttendees],
        ],
        question,
      ),
      question<string>((done) => item.subject.getAsync(done)),
      readBody(item.body, question),
      readLocation(item, question),
      question<Office.EmailAddressDetails>((done) => item.organizer.getAsync(done)),
      question<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done)),
      readSession(item.sessionData, question),
      question<string>((done) => item.sensitivity.getAsync(done)),
    ]);
  const cancelled = await isCancelledMeeting(item, valueOr(subject, ""), question);
  const { sender, traits } = readSender(organizer, mailbox.userProfile);
  const parts: readonly Part[] = [textPart("subject", subject), body, location];
  return {
    session,
    files: filesOf(attachments),
    memory: fileMemoryOf(item),
    communication: {
      channel: attendees.length > 0 ? "meeting" : "appointment",
      at: today(),
      sender,
      recipients: attendees,
      parts: parts.concat(attachmentParts(attachments)),
      traits: {
        ...traits,
        ...privacyOf(privacy),
        ...(cancelled ? { cancelled } : {}),
      },
      acknowledged: session.acknowledged,
    },
  };
}

function privacyOf(answer: Answer<string>): Traits {
  return answer.ok ? { private: String(answer.value).toLowerCase() === "private" } : {};
}
