import type { Policy } from "../engine/policy/types";
import type { ComposeType, Traits } from "../engine/types";
import type { Answer } from "./ask";
import { fileMemoryOf } from "./outlook/fileMemory";
import { headerNames } from "./outlook/headers";
import type { ItemReading } from "./outlook/itemReading";
import type { Headers } from "./outlook/headers";
import type { Question } from "./outlook/questions";
import { attachmentParts, filesOf } from "./outlook/readAttachments";
import { readBody } from "./outlook/readBody";
import { readLabel } from "./outlook/readLabel";
import { readRecipients } from "./outlook/readRecipients";
import { readSender } from "./outlook/readSender";
import { today } from "./outlook/today";
import { isCancellationMessage } from "./outlook/isCancellation";
import { textPart } from "./outlook/unreadPart";
import { readSession } from "./sessionRecord";

/**
 * Reads a mail being written. Recipients come first, since without them everything counts as going
 * out; whatever Office does not give becomes an unread part or an absent trait, never an exception.
 */
export async function readMessage(
  item: Office.MessageCompose,
  policy: Policy,
  question: Question,
): Promise<ItemReading> {
  const { mailbox } = Office.context;
  const [to, subject, body, from, attachments, headers, session, composeType, label, cancelled] =
    await Promise.all([
      readRecipients(
        [
          ["to", item.to],
          ["cc", item.cc],
          ["bcc", item.bcc],
        ],
        question,
      ),
      question<string>((done) => item.subject.getAsync(done)),
      readBody(item.body, question),
      question<Office.EmailAddressDetails>((done) => item.from.getAsync(done)),
      question<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done)),
      question<Headers>((done) =>
        item.internetHeaders.getAsync(Array.from(headerNames(policy)), done),
      ),
      readSession(item.sessionData, question),
      question<ComposedAs>((done) => item.getComposeTypeAsync(done)),
      readLabel(item, policy, question),
      isCancellationMessage(item, question),
    ]);
  const { sender, traits } = readSender(from, mailbox.userProfile);
  const found = headers.ok ? (headers.value ?? {}) : undefined;
  return {
    session,
    files: filesOf(attachments),
    memory: fileMemoryOf(item),
    headers: found,
    communication: {
      channel: "mail",
      at: today(),
      sender,
      recipients: to,
      parts: [textPart("subject", subject), body].concat(attachmentParts(attachments)),
      traits: {
        ...traits,
        ...composeTypeOf(composeType),
        ...label,
        ...(found === undefined ? {} : { headers: found }),
        ...(cancelled ? { cancelled } : {}),
      },
      acknowledged: session.acknowledged,
    },
  };
}

interface ComposedAs {
  readonly composeType?: string;
}

const composeTypes: { readonly [outlook: string]: ComposeType } = {
  newMail: "new",
  reply: "reply",
  forward: "forward",
};

function composeTypeOf(answer: Answer<ComposedAs>): Traits {
  const composeType = answer.ok ? composeTypes[answer.value?.composeType ?? ""] : undefined;
  return composeType === undefined ? {} : { composeType };
}
