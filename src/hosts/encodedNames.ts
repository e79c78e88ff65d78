import { bytesOf, latin1 } from "./attachments/latin1";

const word = /=\?[^?\s]{1,40}\?q\?[^?\s]{0,500}\?=/gi;

/**
 * A mail whose encoded words (RFC 2047) in its header hold none of the signs that part addresses. Some
 * programs leave the comma of "Holm, Ib" as it is, and one person would be read as two.
 */
export function withEncodedSigns(mail: Uint8Array): Uint8Array {
  const end = headEnd(mail);
  const head = latin1(mail.subarray(0, end));
  const encoded = head.replace(word, (each) => each.replace(/[,;:<>"()@]/g, hexadecimal));
  if (encoded === head) return mail;
  const bytes = new Uint8Array(encoded.length + mail.length - end);
  bytes.set(bytesOf(encoded));
  bytes.set(mail.subarray(end), encoded.length);
  return bytes;
}

/** Where the first empty line begins. */
function headEnd(mail: Uint8Array): number {
  for (let at = 0; at + 1 < mail.length; at += 1) {
    if (mail[at] !== 10) continue;
    if (mail[at + 1] === 10 || (mail[at + 1] === 13 && mail[at + 2] === 10)) return at;
  }
  return mail.length;
}

function hexadecimal(sign: string): string {
  return `=${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
