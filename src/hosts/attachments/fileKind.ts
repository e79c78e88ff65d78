import { latin1 } from "./latin1";
import type { AttachedFile, FileKind } from "./types";
import { Unreadable, whyNot } from "./unreadBecause";
import { isZip, ZipArchive } from "./zipArchive";

/** Kinds told by the name, where the bytes do not say. */
const byExtension: ReadonlyArray<readonly [FileKind, RegExp]> = [
  ["html", /^(?:html?|xhtml)$/],
  ["calendar", /^(?:ics|ical|vcs)$/],
  ["contact", /^(?:vcf|vcard)$/],
  ["mail", /^(?:eml|mht|mhtml)$/],
  ["text", /^(?:txt|text|csv|tsv|tab|log|md|json|xml|ya?ml|ini|sql|srt|vtt|asc)$/],
];
const byMediaType: ReadonlyArray<readonly [FileKind, RegExp]> = [
  ["html", /^text\/html\b/i],
  ["calendar", /^text\/calendar\b/i],
  ["contact", /^text\/(?:x-)?vcard\b/i],
  ["mail", /^message\/(?:rfc822|global)\b/i],
  ["text", /^text\//i],
];

/** Exports called .xls are often pages with one table. */
const webPage =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|meta|style|body|div|p|table)\b/i;

/**
 * What kind of file it is. The bytes are believed before the name, since what is called .doc or .xls
 * is often rich text or a web page. Throws `Unreadable`, with the reason, for what nobody reads.
 */
export function fileKind(file: AttachedFile): FileKind {
  const { bytes, name, mediaType } = file;
  const extension = extensionOf(name);
  const start = latin1(bytes.subarray(0, 1024)).replace(/^\xef\xbb\xbf/, "");
  if (start.indexOf("%PDF-") >= 0) return "pdf";
  if (start.startsWith("{\\rtf")) return "rtf";
  if (isZip(bytes)) return zipKind(new ZipArchive(bytes));
  if (start.startsWith("\xd0\xcf\x11\xe0")) return compoundKind(bytes, extension);
  if (/^\s*BEGIN:VCALENDAR/i.test(start)) return "calendar";
  if (/^\s*BEGIN:VCARD/i.test(start)) return "contact";
  if (webPage.test(start)) return "html";
  const told = fitting(byExtension, extension) ?? fitting(byMediaType, mediaType);
  if (told !== undefined) return told;
  if (isPicture(start, extension)) throw new Unreadable(whyNot.picture);
  if (looksLikeText(start)) return "text";
  throw new Unreadable(extension ? `.${extension} files are not read` : "its kind is unknown");
}

function fitting(
  table: ReadonlyArray<readonly [FileKind, RegExp]>,
  word: string,
): FileKind | undefined {
  const found = table.filter(([, pattern]) => pattern.test(word))[0];
  return found && found[0];
}

export function extensionOf(name: string): string {
  const found = /\.([^./\\]{1,10})$/.exec(name);
  return found ? found[1]!.toLowerCase() : "";
}

function zipKind(archive: ZipArchive): FileKind {
  const isPackage = archive.has(/^\[Content_Types\]\.xml$/);
  if (isPackage && archive.has(/^word\/[^/]+\.xml$/)) return "docx";
  if (archive.has(/^xl\/workbook\.xml$/)) return "xlsx";
  if (archive.has(/^ppt\/presentation\.xml$/)) return "pptx";
  if (archive.has(/^xl\/workbook\.bin$/)) throw new Unreadable("Excel's binary form is not read");
  if (archive.has(/^mimetype$/) && archive.has(/^content\.xml$/)) return "openDocument";
  return "zip";
}

const oldOffice = ["WordDocument", "Workbook", "Book", "PowerPoint Document"];

/**
 * Microsoft's compound file (MS-CFB): its directory names the streams, in UTF-16, at multiples of
 * 128 bytes. Encrypted Office files are such files too (MS-OFFCRYPTO 2.3.4.4).
 */
function compoundKind(bytes: Uint8Array, extension: string): FileKind {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (startsWith(bytes, at, "EncryptedPackage")) throw new Unreadable(whyNot.encrypted);
    if (startsWith(bytes, at, "__properties_version1.0")) return "msg";
    if (oldOffice.some((stream) => startsWith(bytes, at, stream)))
      throw new Unreadable("it is in an old Office format");
  }
  if (extension === "msg") return "msg";
  throw new Unreadable(whyNot.broken);
}

function startsWith(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++)
    if (bytes[at + 2 * i] !== word.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  return true;
}

function isPicture(start: string, extension: string): boolean {
  return (
    /^(?:png|jpe?g|gif|bmp|tiff?|heic|heif|webp|svg|emf|wmf)$/.test(extension) ||
    /^(?:\x89PNG|\xff\xd8\xff|GIF8)/.test(start)
  );
}

/** UTF-16 by its mark, or no control characters but those that lines are made of. */
function looksLikeText(start: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(start)) return true;
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return false;
  }
  return true;
}
