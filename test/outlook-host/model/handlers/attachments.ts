import type { Call, Handlers } from "../call";
import type { Attachment } from "../item";
import { OfficeCode, OfficeFailure } from "../officeCode";

const KINDS = ["file", "item", "cloud"] as const;
const LONGEST_BASE64 = 27_892_122;

export const attachmentHandlers: Handlers = {
  149: (_parameters, { store }) => store.item.attachments.map(toWireAttachment),
  150: ({ id }, call) => {
    const { content, format } = attachment(call, id, OfficeCode.invalidAttachmentId);
    return { content, format };
  },
  16: ({ uri, name, isInline }, call) =>
    add(call, { name, isInline: !!isInline, kind: "cloud", format: "url", content: uri, size: 0 }),
  148: ({ base64String, name, isInline }, call) => addFile(call, base64String, name, !!isInline),
  19: ({ itemId, name }, call) =>
    add(call, { name, isInline: false, kind: "item", format: "eml", content: itemId, size: 0 }),
  20: ({ attachmentIndex }, call) => remove(call, attachmentIndex),
};

export function toWireAttachment(attachment: Attachment): Readonly<Record<string, unknown>> {
  const { id, name, size, isInline, contentType } = attachment;
  return { id, name, size, isInline, contentType, attachmentType: KINDS.indexOf(attachment.kind) };
}

function attachment({ store }: Call, id: string, otherwise: number): Attachment {
  const found = store.item.attachments.find((candidate) => candidate.id === id);
  if (found === undefined) throw new OfficeFailure(otherwise);
  return found;
}

function addFile(call: Call, content: string, name: string, isInline: boolean): string {
  if (content.length > LONGEST_BASE64) throw new OfficeFailure(OfficeCode.attachmentTooLarge);
  const size = Math.floor((content.length * 3) / 4);
  return add(call, { name, isInline, kind: "file", format: "base64", content, size });
}

function add({ store }: Call, given: Omit<Attachment, "id" | "contentType">): string {
  const id = `attachment-${store.item.attachments.length + 1}-${given.name}`;
  const added = { ...given, id, contentType: "application/octet-stream" };
  store.change({ attachments: [...store.item.attachments, added] }, "addin");
  return id;
}

function remove(call: Call, id: string): null {
  const removed = attachment(call, id, OfficeCode.attachmentNotFound);
  const kept = call.store.item.attachments.filter((candidate) => candidate !== removed);
  call.store.change({ attachments: kept }, "addin");
  return null;
}
