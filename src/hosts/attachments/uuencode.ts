import { decodeBase64 } from "./transferEncoding";
import type { AttachedFile } from "./types";

const firstLine = /^begin(-base64)? [0-7]{3,4} (\S.{0,250})$/;

/**
 * The files that old programs write into the text of a mail (POSIX uuencode, both its forms). One that
 * breaks off is given as far as it goes.
 */
export function uuencodedFiles(text: string): readonly AttachedFile[] {
  if (!/^begin(?:-base64)? [0-7]/m.test(text)) return [];
  const files: AttachedFile[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [begins, isBase64, name = ""] = firstLine.exec(lines[at]!) ?? [];
    if (begins === undefined) continue;
    const end = isBase64 ? endOfBase64(lines, at + 1) : endOfCode(lines, at + 1);
    if (end === at + 1) continue;
    const code = lines.slice(at + 1, end);
    const bytes = isBase64 ? decodeBase64(code.join("")) : decoded(code);
    files.push({ name: name.trim(), mediaType: "", bytes });
    at = end;
  }
  return files;
}

function endOfBase64(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && /^[\w+/]{1,80}={0,2}$/.test(lines[at]!)) at += 1;
  return at;
}

/** Behind the last line that is as long as its first sign says. */
function endOfCode(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isCode(lines[at]!)) at += 1;
  return at;
}

function isCode(line: string): boolean {
  const count = sextet(line, 0);
  if (!/^[ -`]+$/.test(line) || count === 0) return false;
  const length = 1 + 4 * Math.ceil(count / 3);
  // Spaces at the end are lost on the way, and some programs write one sign more.
  return line.length <= length + 1 && line.length > length - 4;
}

function decoded(lines: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + sextet(line, 0), 0));
  let length = 0;
  for (const line of lines) {
    const end = length + sextet(line, 0);
    for (let at = 1; length < end; at += 4) {
      let bits = 0;
      for (let offset = 0; offset < 4; offset += 1) bits = (bits << 6) | sextet(line, at + offset);
      for (let shift = 16; shift >= 0 && length < end; shift -= 8)
        bytes[length++] = (bits >> shift) & 0xff;
    }
  }
  return bytes;
}

/** Six bits, written as the sign that many places after a space; a backquote is a space too. */
function sextet(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 32 && code <= 96 ? (code - 32) & 63 : 0;
}
