import { contentLine, isBase64, isEncoded, joinedLines, saidIn } from "./attachments/contentLines";

/** The first fault in how a calendar file (RFC 5545) is laid out, with its line. */
export function calendarFault(text: string): string | undefined {
  const lines = joinedLines(text);
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[0]?.text ?? ""))
    return "line 1: BEGIN:VCALENDAR was expected";
  const begun: { readonly name: string; readonly number: number }[] = [];
  for (const { number, text: line } of lines) {
    if (!/[:;]/.test(line)) return `line ${number}: "NAME:value" was expected`;
    const [, word = "", name = ""] = /^(BEGIN|END):(.*)$/i.exec(line) ?? [];
    if (/^begin$/i.test(word)) begun.push({ name: name.trim().toUpperCase(), number });
    if (!/^end$/i.test(word)) continue;
    const last = begun.pop();
    if (last === undefined) return `line ${number}: END:${name} where nothing is begun`;
    if (last.name !== name.trim().toUpperCase())
      return `line ${number}: END:${last.name} was expected, for what begins in line ${last.number}`;
  }
  const open = begun.pop();
  return open && `line ${open.number}: BEGIN:${open.name} is never ended`;
}

/** The line of the file that a parser's message quotes, or a piece of it; undefined for none. */
export function quotedLine(text: string, message: string): number | undefined {
  const from = message.search(/["']/) + 1;
  const quoted = message.slice(from, Math.max(message.lastIndexOf('"'), message.lastIndexOf("'")));
  if (from === 0 || quoted === "") return undefined;
  return joinedLines(text).find((line) => line.text.includes(quoted))?.number;
}

/**
 * The file with the transfer encodings of older programs undone (vCalendar 1.0), which its parser does
 * not know. Files that lie in it stay as they are.
 */
export function withoutEncodings(text: string): string {
  if (!/QUOTED-PRINTABLE|BASE64|ENCODING=B\b/i.test(text)) return text;
  return joinedLines(text)
    .map((line) => plainLine(line.text))
    .join("\r\n");
}

function plainLine(text: string): string {
  const line = contentLine(text);
  const isFile = isBase64(line) && /^(?:ATTACH|IMAGE|PHOTO|LOGO)$/.test(line.name);
  if (isFile || !isEncoded(line)) return text;
  const parameters = line.parameters.replace(/;[^;:"]*(?:"[^"]*")?/g, (parameter) =>
    /ENCODING|CHARSET|QUOTED-PRINTABLE|BASE64/i.test(parameter) ? "" : parameter,
  );
  return `${line.name}${parameters}:${escaped(saidIn(line))}`;
}

function escaped(said: string): string {
  return said.replace(/[\\,;]/g, "\\$&").replace(/\r\n|[\r\n]/g, "\\n");
}
