import { decodeCharset } from "./decodeText";
import { bytesOf } from "./latin1";
import { decodeBase64, decodeQuotedPrintable } from "./transferEncoding";

/** A line of a calendar or contact file, its continuations joined to it. */
export interface JoinedLine {
  /** Counted from 1: where it begins in the file. */
  readonly number: number;
  readonly text: string;
}

/** A property of a calendar entry or a contact (RFC 5545, RFC 6350, and vCalendar and vCard before). */
export interface ContentLine {
  /** Upper case, without the group that may stand before it: `item1.TEL`. */
  readonly name: string;
  /** With the sign before each: `;CN=Ida;ROLE=CHAIR`. */
  readonly parameters: string;
  /** As it is written. */
  readonly value: string;
}

/**
 * The lines of such a file. A line that begins with white space goes on from the one before; so does
 * what comes after the "=" at the end of a quoted-printable line.
 */
export function joinedLines(text: string): readonly JoinedLine[] {
  const lines: { readonly number: number; readonly isQuoted: boolean; pieces: string[] }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const { pieces = [], isQuoted = false } = lines[lines.length - 1] ?? {};
    const last = pieces[pieces.length - 1] ?? "";
    if (isQuoted && softBreak.test(last)) {
      pieces[pieces.length - 1] = last.replace(softBreak, "");
      pieces.push(line.replace(/^[ \t]/, ""));
    } else if (pieces.length > 0 && /^[ \t]/.test(line)) pieces.push(line.slice(1));
    else if (line !== "") {
      lines.push({ number: index + 1, isQuoted: saysQuoted.test(line), pieces: [line] });
    }
  });
  return lines.map(({ number, pieces }) => ({ number, text: pieces.join("") }));
}

const saysQuoted = /^[^:]*;(?:ENCODING=)?"?QUOTED-PRINTABLE/i;
const softBreak = /=[ \t]{0,9}$/;

export function contentLine(line: string): ContentLine {
  const colon = valueStart(line);
  const head = line.slice(0, colon);
  const nameEnd = head.search(/;|$/);
  const name = head.slice(head.lastIndexOf(".", nameEnd) + 1, nameEnd).toUpperCase();
  return { name, parameters: head.slice(nameEnd), value: line.slice(colon + 1) };
}

/** What a property says, its transfer encoding and its escapes undone. */
export function saidIn({ parameters, value }: ContentLine): string {
  return decoded(parameters, value).replace(/\\([nN,;:\\])/g, (_, sign: string) =>
    /n/i.test(sign) ? "\n" : sign,
  );
}

/** A parameter of a property by its name in capitals. */
export function parameterOf({ parameters }: ContentLine, name: string): string | undefined {
  const found = new RegExp(`;${name}=(?:"([^"]*)"|([^;:"]*))`, "i").exec(parameters);
  return found === null ? undefined : (found[1] ?? found[2]);
}

const quotedPrintable = /;(?:ENCODING=)?"?QUOTED-PRINTABLE/i;
const base64 = /;(?:ENCODING="?(?:BASE64|B)|BASE64)(?=["; ]|$)/i;

export function isBase64({ parameters }: Pick<ContentLine, "parameters">): boolean {
  return base64.test(parameters);
}

export function isEncoded(line: Pick<ContentLine, "parameters">): boolean {
  return quotedPrintable.test(line.parameters) || isBase64(line);
}

function decoded(parameters: string, value: string): string {
  const charset = /;CHARSET="?([^;:"]+)/i.exec(parameters)?.[1] ?? "";
  if (quotedPrintable.test(parameters)) {
    return value.replace(/(?:=[0-9a-f]{2})+/gi, (bytes) =>
      decodeCharset(bytesOf(decodeQuotedPrintable(bytes)), charset),
    );
  }
  return isBase64({ parameters }) ? decodeCharset(decodeBase64(value), charset) : value;
}

/** The colon before the value; colons in quoted parameters are not it. */
function valueStart(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (sign === ":" && !quoted) return at;
  }
  return line.length;
}
