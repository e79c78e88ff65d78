import { encodeUtf8 } from "../attachments/encodeUtf8";
import { bytesOf } from "../attachments/latin1";
import { decodeBase64 } from "../attachments/transferEncoding";
import type { AttachedFile } from "../attachments/types";

export type FileDetails = Office.AttachmentDetailsCompose;

/** Pictures that stand in the text (logos, signatures) are no files. */
export function isPictureInText({ isInline, name }: FileDetails): boolean {
  return isInline && /\.(?:png|jpe?g|gif|bmp|svg|webp|emz|wmz)$/i.test(name);
}

/** Tells the bytes of one file from those of another in the same draft. */
export function fingerprint({ id, size, name }: FileDetails): string {
  return [id, size, name].join("|");
}

/**
 * What Outlook gives of a file, as a file: a mail or meeting comes as text, and of a file in the
 * cloud only the link leaves.
 */
export function attachedFile(
  { name }: FileDetails,
  { content, format }: Office.AttachmentContent,
): AttachedFile {
  switch (String(format)) {
    case "base64":
      return { name, mediaType: "", bytes: decodeBase64(content) };
    case "eml":
      return { name: `${name}.eml`, mediaType: "message/rfc822", bytes: textBytes(content) };
    case "iCalendar":
      return { name: `${name}.ics`, mediaType: "text/calendar", bytes: textBytes(content) };
    default:
      return { name: "link.txt", mediaType: "text/plain", bytes: textBytes(content) };
  }
}

/** One byte a character where that holds, as in a mail on the wire; else UTF-8. */
function textBytes(text: string): Uint8Array {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return encodeUtf8(text);
  return bytesOf(text);
}
