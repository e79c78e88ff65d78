import { decodeCharset, decodeText } from "./decodeText";
import { bytesOf } from "./latin1";
import { decodeBase64, decodeQuotedPrintable } from "./transferEncoding";

/** The header of a mail or of a part of one, names in lower case. Values are one character a byte. */
export type MailHeaders = ReadonlyMap<string, string>;

/** The first of each name counts; folded lines are put together (RFC 5322 2.2.3). */
export function mailHeaders(text: string): MailHeaders {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n([ \t])/g, "$1").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** A header for people: encoded words (RFC 2047) and bare UTF-8 (RFC 6532) as text. */
export function headerText(value: string): string {
  const word = /=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;
  let at = 0;
  let text = "";
  for (let found = word.exec(value); found; found = word.exec(value)) {
    const [whole, charset, encoding, encoded] = found;
    text += bare(value.slice(at, found.index)) + decodedWord(charset!, encoding!, encoded!);
    at = found.index + whole.length;
  }
  return text + bare(value.slice(at));
}

/** A parameter such as `boundary` or `filename`, in the plain form or that of RFC 2231. */
export function parameter(value: string, name: string): string | undefined {
  const pattern = /;\s*([\w-]+)(\*\d{1,3})?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g;
  let joined: string | undefined;
  let isExtended = false;
  for (let found = pattern.exec(value); found; found = pattern.exec(value)) {
    const [, key = "", section, extended, quoted, plain = ""] = found;
    if (key.toLowerCase() !== name) continue;
    if (joined !== undefined && section === undefined && extended === undefined) continue;
    const piece = quoted === undefined ? plain : quoted.replace(/\\(.)/g, "$1");
    isExtended = isExtended || extended !== undefined;
    joined = section === undefined ? piece : (joined ?? "") + piece;
  }
  if (joined === undefined) return undefined;
  return isExtended ? extendedValue(joined) : headerText(joined);
}

function bare(text: string): string {
  return decodeText(bytesOf(text));
}

function decodedWord(charset: string, encoding: string, encoded: string): string {
  const bytes = /b/i.test(encoding)
    ? decodeBase64(encoded)
    : bytesOf(decodeQuotedPrintable(encoded.replace(/_/g, " ")));
  return decodeCharset(bytes, charset);
}

/** `charset'language'text`, with bytes as %xx. */
function extendedValue(value: string): string {
  const [, charset = "", text = value] = /^([^']*)'[^']*'(.*)$/.exec(value) ?? [];
  const raw = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return decodeCharset(bytesOf(raw), charset);
}
