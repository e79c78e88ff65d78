import PostalMime, {
  type Address,
  type Attachment as MimeAttachment,
  type Email,
} from "postal-mime";

import type { Attachment, Item, Recipient } from "../model/item";
import { newItem } from "../model/newItem";
import type { Sample } from "./sample";

/** A `.eml` file as an item: with `X-Unsent: 1` a draft, otherwise mail that has come in. */
export async function readEml(file: string, content: Buffer): Promise<Sample> {
  const mail = await PostalMime.parse(content, { attachmentEncoding: "base64" });
  const isDraft = header(mail, "x-unsent") === "1";
  return {
    file,
    title: header(mail, "x-draft-title") ?? mail.subject ?? file,
    folder: isDraft ? "drafts" : "inbox",
    item: newItem(isDraft ? "messageCompose" : "messageRead", {
      ...itemData(mail),
      internetHeaders: isDraft ? {} : sentHeaders(mail),
      ...(isDraft ? {} : { itemId: `AAMkAD-${file}` }),
    }),
  };
}

function itemData(mail: Email): Partial<Item> {
  return {
    subject: mail.subject ?? "",
    body: mail.html
      ? { type: "html", content: mail.html }
      : { type: "text", content: (mail.text ?? "").trimEnd() },
    from: mail.from ? recipients([mail.from])[0] : undefined,
    to: recipients(mail.to),
    cc: recipients(mail.cc),
    bcc: recipients(mail.bcc),
    attachments: mail.attachments.map(attachment),
    composeType: composeType(mail),
    conversationId: mail.inReplyTo ? `conversation-of-${mail.inReplyTo}` : undefined,
    inReplyTo: mail.inReplyTo,
    created: mail.date ? Date.parse(mail.date) : Date.UTC(2026, 10, 21, 9),
  };
}

function header(mail: Email, name: string): string | undefined {
  return mail.headers.find(({ key }) => key === name)?.value;
}

function sentHeaders(mail: Email): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const { originalKey, value } of mail.headers) headers[originalKey] = value;
  return headers;
}

function recipients(addresses: readonly Address[] = []): readonly Recipient[] {
  return addresses.flatMap((one) =>
    one.group
      ? recipients(one.group)
      : [{ name: one.name || (one.address ?? ""), address: one.address ?? "" }],
  );
}

function composeType(mail: Email): Item["composeType"] {
  if (mail.inReplyTo) return "reply";
  return header(mail, "x-forwarded-message-id") ? "forward" : "newMail";
}

function attachment(given: MimeAttachment, index: number): Attachment {
  const content = String(given.content);
  return {
    id: `attachment-${index + 1}`,
    name: given.filename ?? `attachment-${index + 1}`,
    contentType: given.mimeType,
    size: Buffer.from(content, "base64").length,
    isInline: given.disposition === "inline",
    kind: "file",
    format: "base64",
    content,
  };
}
