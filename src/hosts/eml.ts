import PostalMime from "postal-mime";
import type { Address, Attachment, Email } from "postal-mime";
import { isTakenHeader } from "../engine/policy/takenHeaders";
import { composeTypeOf } from "../engine/text/impliedComposeType";
import type { Communication, ComposeType, Part, Recipient } from "../engine/types";
import { attachedParts } from "./attachments";
import type { AttachedFile, ReadsFile } from "./attachments";
import { uuencodedFiles } from "./attachments/uuencode";
import { withEncodedSigns } from "./encodedNames";
import { UnreadableInput } from "./unreadableInput";

/** Reads the meetings in a calendar file. */
export type CalendarReader = (
  bytes: Uint8Array,
  at: string,
  reads?: ReadsFile,
) => Promise<readonly Communication[]>;

/**
 * Reads a mail file (RFC 5322 with MIME) as Outlook would see it just before Send. `at` is today as
 * an ISO date. A mail that carries a meeting request is that meeting. `reads` reads the files in it;
 * without one they are read as classic Outlook reads them.
 */
export async function readEml(
  bytes: Uint8Array,
  at: string,
  readCalendar: CalendarReader,
  reads?: ReadsFile,
): Promise<Communication> {
  const mail = await parsed(bytes);
  const request = mail.attachments.filter(isMeetingRequest)[0];
  const files = mail.attachments.filter((each) => each !== request);
  const written = uuencodedFiles(mail.text ?? "");
  const { parts, encrypted } = await attachedParts(filesOf(files).concat(written), reads);
  if (request) {
    const [meeting] = await readCalendar(bytesOf(request), at, reads);
    if (meeting === undefined) throw new UnreadableInput("the meeting request holds no event");
    return { ...meeting, parts: meeting.parts.concat(parts) };
  }
  return {
    channel: "mail",
    direction: "outgoing",
    at,
    ...senderOf(mail),
    recipients: [
      ...recipients("to", mail.to),
      ...recipients("cc", mail.cc),
      ...recipients("bcc", mail.bcc),
    ],
    parts: [{ name: "subject", text: mail.subject ?? "" }, bodyOf(mail), ...parts],
    traits: {
      composeType: begunAs(mail),
      encryptedAttachment: encrypted,
      headers: headersOf(mail),
    },
  };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  const first = headerLineFault(bytes);
  if (first) throw new UnreadableInput(first);
  let mail: Email;
  try {
    mail = await PostalMime.parse(withEncodedSigns(bytes));
  } catch (fault) {
    throw new UnreadableInput(`the mail cannot be taken apart: ${messageOf(fault)}`);
  }
  if (!mail.from && !mail.to && mail.subject === undefined)
    throw new UnreadableInput("header: no From, To or Subject, so this is not a mail");
  return mail;
}

/** A mail begins with header lines, "Name: value"; the first other line is told by its number. */
function headerLineFault(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const lines = head.split(/\r?\n/);
  for (const [index, line] of lines.slice(0, -1).entries()) {
    if (line === "") return undefined;
    const isHeader = /^[!-9;-~]+[ \t]*:/.test(line) || (index > 0 && /^[ \t]/.test(line));
    const isMailboxLine = index === 0 && line.startsWith("From ");
    if (!isHeader && !isMailboxLine)
      return `line ${index + 1}: not a mail header ("Name: value" was expected)`;
  }
  return undefined;
}

/** The mail itself as a meeting; a calendar file somebody attached is a file like any other. */
function isMeetingRequest({ mimeType, method, disposition }: Attachment): boolean {
  const isRequest = method === "REQUEST" || method === "PUBLISH";
  return mimeType === "text/calendar" && isRequest && disposition !== "attachment";
}

function senderOf({ from }: Email): Pick<Communication, "sender"> {
  const [sender] = flattened(from ? [from] : []);
  return sender ? { sender } : {};
}

function recipients(field: Recipient["field"], addresses: readonly Address[] = []): Recipient[] {
  return flattened(addresses).map((mailbox) => ({ field, ...mailbox }));
}

function flattened(addresses: readonly Address[]): { name: string; address: string }[] {
  return addresses
    .flatMap((each) => each.group ?? [each])
    .map(({ name, address }) => ({ name, address: address ?? "" }))
    .filter(({ name, address }) => name !== "" || address !== "");
}

/** Outlook writes HTML wherever there is HTML. */
function bodyOf({ html, text, attachments, headers }: Email): Part {
  if (html?.trim()) return { name: "body", text: html, format: "html" };
  const isMultipart = headers.some(
    ({ key, value }) => key === "content-type" && /^multipart\//i.test(value),
  );
  const isNothing = html === undefined && text === undefined && attachments.length === 0;
  if (isMultipart && isNothing)
    return { name: "body", unread: "the mail does not say where its parts begin and end" };
  return { name: "body", text: text ?? "", format: "text" };
}

/** Inline pictures of the text (logos) are not attachments a person added. */
function filesOf(attachments: readonly Attachment[]): readonly AttachedFile[] {
  return attachments
    .filter((each) => !(each.related && each.mimeType.startsWith("image/")))
    .map((each, index) => ({
      name: each.filename ?? `attachment ${index + 1}`,
      mediaType: each.mimeType,
      bytes: bytesOf(each),
    }));
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function begunAs({ subject = "", inReplyTo, references }: Email): ComposeType {
  const answers = inReplyTo !== undefined || references !== undefined;
  return composeTypeOf(subject) ?? (answers ? "reply" : "new");
}

/** The headers of our own and others' add-ins and gateways: whatever a policy's recipe may name. */
function headersOf({ headers }: Email): Readonly<Record<string, string>> {
  return Object.fromEntries(
    headers
      .filter(({ key }) => key.startsWith("x-") || key === "sensitivity" || !isTakenHeader(key))
      .map(({ originalKey, value }) => [originalKey, value]),
  );
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
