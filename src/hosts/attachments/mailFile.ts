import { decodeCharset } from "./decodeText";
import { bytesOf, latin1 } from "./latin1";
import { headerText, mailHeaders, parameter } from "./mailHeaders";
import type { MailHeaders } from "./mailHeaders";
import { htmlText } from "./textFiles";
import { decodeBase64, decodeQuotedPrintable } from "./transferEncoding";
import type { AttachedFile, FileReader, FileText, Reading, Unread } from "./types";
import { uuencodedFiles } from "./uuencode";
import { unreadBecause, unreadInside, unreadWithin, whyNot } from "./unreadBecause";

/**
 * A mail as an attachment (RFC 5322 with MIME, also a web page saved as one file): subject, people,
 * text, and the files it carries. The small reader of the event bundle; text in rare character sets
 * is guessed.
 */
export const mailFile: FileReader = async ({ bytes }, reading) => {
  const entity = entityOf(latin1(bytes));
  const told = ["subject", "from", "to", "cc", "date"].map(
    (name) => entity.headers.get(name) ?? "",
  );
  if (told.every((value) => value === "")) throw new Error("it has no mail header");
  const heads = told
    .slice(0, 4)
    .map(headerText)
    .filter((text) => text !== "");
  const content = await contentOf(entity, reading, deepest);
  return { text: heads.concat("", content.text).join("\n"), unread: content.unread };
};

/** Multiparts in multiparts. */
const deepest = 20;
const noBoundary = `${whyNot.broken} (it does not say where its parts begin)`;

/** A header and what stands under it, one character a byte (RFC 2045). */
interface Entity {
  readonly headers: MailHeaders;
  readonly body: string;
}

function entityOf(source: string): Entity {
  const gap = /\r?\n\r?\n|^\r?\n/.exec(source);
  const end = gap ? gap.index : source.length;
  return {
    headers: mailHeaders(source.slice(0, end)),
    body: gap ? source.slice(end + gap[0].length) : "",
  };
}

async function contentOf(entity: Entity, reading: Reading, depth: number): Promise<FileText> {
  const type = entity.headers.get("content-type") ?? "text/plain";
  const boundary = parameter(type, "boundary");
  if (/^multipart\//i.test(type)) {
    if (depth === 0) return unreadBecause(whyNot.tooDeep);
    if (boundary === undefined) return unreadBecause(noBoundary);
    const parts = partsOf(entity.body, boundary).map(entityOf);
    if (parts.length === 0) return unreadBecause(noBoundary);
    return together(isAlternative(type) ? bestOf(parts) : parts, reading, depth - 1);
  }
  const file = fileOf(entity, type);
  if (file !== undefined) {
    const read = await reading.readInner(file);
    return { text: `${file.name}\n${read.text}`, unread: unreadWithin(file.name, read) };
  }
  if (/^image\//i.test(type)) return { text: "", unread: [] };
  const text = decodeCharset(contentBytes(entity), parameter(type, "charset") ?? "");
  return /^text\/html\b/i.test(type)
    ? { text: htmlText(text), unread: [] }
    : withFiles(text, reading);
}

/** A plain text with what the files written into it say. */
async function withFiles(text: string, { readInner }: Reading): Promise<FileText> {
  const texts = [text];
  const unread: Unread[] = [];
  for (const file of uuencodedFiles(text)) {
    const read = await readInner(file);
    texts.push(`${file.name}\n${read.text}`);
    unread.push(...unreadWithin(file.name, read));
  }
  return { text: texts.join("\n"), unread };
}

async function together(
  entities: readonly Entity[],
  reading: Reading,
  depth: number,
): Promise<FileText> {
  const texts: string[] = [];
  const unread: Unread[] = [];
  for (const entity of entities) {
    if (reading.allowance.isOutOfTime()) {
      unread.push(unreadInside("", whyNot.noTime));
      break;
    }
    const content = await contentOf(entity, reading, depth);
    texts.push(content.text);
    unread.push(...content.unread);
  }
  return { text: texts.join("\n"), unread };
}

function partsOf(body: string, boundary: string): readonly string[] {
  const parts: string[] = [];
  const mark = `\n--${boundary}`;
  const source = `\n${body}`;
  let at = source.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    if (source.startsWith("--", start)) break;
    at = source.indexOf(mark, start);
    const part = source.slice(source.indexOf("\n", start) + 1, at < 0 ? source.length : at);
    parts.push(part.endsWith("\r") ? part.slice(0, -1) : part);
  }
  return parts;
}

function isAlternative(type: string): boolean {
  return /^multipart\/alternative\b/i.test(type);
}

/** The same text in several forms: the last that is not a calendar entry is the fullest. */
function bestOf(parts: readonly Entity[]): readonly Entity[] {
  const isCalendar = ({ headers }: Entity) =>
    /^text\/calendar\b/i.test(headers.get("content-type") ?? "");
  const texts = parts.filter((part) => !isCalendar(part));
  return (texts.length > 0 ? texts : parts).slice(-1);
}

/** The file this part is; undefined for text that is shown and for pictures in it. */
function fileOf(entity: Entity, type: string): AttachedFile | undefined {
  const disposition = entity.headers.get("content-disposition") ?? "";
  const name = parameter(disposition, "filename") ?? parameter(type, "name");
  const mediaType = type.split(";")[0]!.trim().toLowerCase();
  const isAttached = /^attachment\b/i.test(disposition);
  if (/^message\/(?:rfc822|global)/.test(mediaType))
    return { name: name ?? "mail.eml", mediaType, bytes: contentBytes(entity) };
  const isShown = /^(?:text\/(?:plain|html)|image\/)/.test(mediaType) && !isAttached;
  if (isShown) return undefined;
  return { name: name ?? "attachment", mediaType, bytes: contentBytes(entity) };
}

function contentBytes({ headers, body }: Entity): Uint8Array {
  const encoding = (headers.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  if (encoding === "base64") return decodeBase64(body);
  return bytesOf(encoding === "quoted-printable" ? decodeQuotedPrintable(body) : body);
}
