import MsgReader from "@kenjiuno/msgreader";
import type { FieldsData } from "@kenjiuno/msgreader";
import type { Channel, Communication, Part, Recipient, RecipientField } from "../engine/types";
import { attachedParts } from "./attachments";
import type { AttachedFile, ReadsFile } from "./attachments";
import { decodeText } from "./attachments/decodeText";
import { UnreadableInput } from "./unreadableInput";

/** The first bytes of every Outlook message file: a compound file (MS-CFB). */
export function isMsg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/**
 * Reads an Outlook message file (MS-OXMSG), a mail or a calendar entry, as Outlook would see it
 * just before Send. `at` is today as an ISO date. `reads` reads the files in it; without one they are
 * read as classic Outlook reads them.
 */
export async function readMsg(
  bytes: Uint8Array,
  at: string,
  reads?: ReadsFile,
): Promise<Communication> {
  const reader = new MsgReader(ownBuffer(bytes));
  const message = fieldsOf(reader);
  const channel = channelOf(message);
  const { parts, encrypted } = await attachedParts(filesOf(message, reader), reads);
  return {
    channel,
    direction: "outgoing",
    at,
    ...senderOf(message),
    recipients: (message.recipients ?? []).map((each) => recipient(each, channel)),
    parts: [
      { name: "subject", text: message.subject ?? "" },
      bodyOf(message),
      ...locationOf(message, channel),
      ...parts,
    ],
    traits: { encryptedAttachment: encrypted },
  };
}

function fieldsOf(reader: MsgReader): FieldsData {
  let message: FieldsData;
  try {
    message = reader.getFileData();
  } catch (fault) {
    throw broken(fault instanceof Error ? fault.message : String(fault));
  }
  if (message.error) throw broken(message.error);
  if (message.subject === undefined && message.body === undefined && !message.recipients?.length)
    throw broken("it holds neither subject, text nor recipients");
  return message;
}

function broken(why: string): UnreadableInput {
  return new UnreadableInput(`the Outlook message file cannot be taken apart: ${why}`);
}

function channelOf({ messageClass = "", recipients = [] }: FieldsData): Channel {
  const isCalendar = /^IPM\.(?:Appointment|Schedule\.Meeting)/i.test(messageClass);
  if (!isCalendar) return "mail";
  return recipients.length > 0 ? "meeting" : "appointment";
}

function senderOf(message: FieldsData): Pick<Communication, "sender"> {
  const address =
    message.senderSmtpAddress ?? message.sentRepresentingSmtpAddress ?? message.senderEmail ?? "";
  return address ? { sender: { name: message.senderName ?? "", address } } : {};
}

function recipient(fields: FieldsData, channel: Channel): Recipient {
  const type = fields.recipType ?? "to";
  const field: RecipientField = channel === "mail" ? type : inCalendar[type];
  return { field, name: fields.name ?? "", address: fields.smtpAddress ?? fields.email ?? "" };
}

const inCalendar = { to: "required", cc: "optional", bcc: "resource" } as const;

function bodyOf({ bodyHtml, html, body }: FieldsData): Part {
  if (bodyHtml) return { name: "body", text: bodyHtml, format: "html" };
  if (html) return { name: "body", text: decodeText(html), format: "html" };
  return { name: "body", text: body ?? "", format: "text" };
}

function locationOf({ location, apptLocation }: FieldsData, channel: Channel): readonly Part[] {
  return channel === "mail" ? [] : [{ name: "location", text: location ?? apptLocation ?? "" }];
}

function filesOf(message: FieldsData, reader: MsgReader): readonly AttachedFile[] {
  return (message.attachments ?? [])
    .filter((fields) => !fields.attachmentHidden && !isPictureInText(fields))
    .map((fields, index) => {
      const name = nameOf(fields);
      return {
        name: name || `attachment ${index + 1}`,
        mediaType: fields.attachMimeTag ?? "",
        bytes: contentOf(fields, reader),
      };
    });
}

function nameOf({ fileName, fileNameShort, name }: FieldsData): string {
  return fileName ?? fileNameShort ?? name ?? "";
}

/** A logo or signature: the text points at it by its content id. */
function isPictureInText(fields: FieldsData): boolean {
  return Boolean(fields.pidContentId) && /\.(?:png|jpe?g|gif|bmp|svg|webp)$/i.test(nameOf(fields));
}

function contentOf(fields: FieldsData, reader: MsgReader): Uint8Array {
  try {
    return reader.getAttachment(fields).content;
  } catch {
    return new Uint8Array();
  }
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
