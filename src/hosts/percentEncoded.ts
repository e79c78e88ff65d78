import { encodeUtf8 } from "./attachments/encodeUtf8";

/** "…" */
const cutMark = "%E2%80%A6";

/**
 * A text in signs that any header may hold: letters and digits of ASCII and `-._~`, all else as the
 * bytes of UTF-8, `%C3%B8`. Cut between two signs where it would be longer than `most`.
 */
export function percentEncoded(text: string, most: number): string {
  let encoded = "";
  let cut = "";
  for (const sign of Array.from(text)) {
    const longer = encoded + encodedSign(sign);
    if (longer.length > most) return cut + cutMark;
    encoded = longer;
    if (encoded.length + cutMark.length <= most) cut = encoded;
  }
  return encoded;
}

function encodedSign(sign: string): string {
  if (/^[\w.~-]$/.test(sign)) return sign;
  return Array.from(encodeUtf8(sign), (byte) => `%${hexadecimal(byte)}`).join("");
}

function hexadecimal(byte: number): string {
  return (byte < 16 ? "0" : "") + byte.toString(16).toUpperCase();
}
