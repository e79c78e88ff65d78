import { decodeText } from "./decodeText";
import { htmlText } from "./textFiles";
import type { FileReader } from "./types";

/** What a person wrote into a calendar entry; stamps and identifiers are left out. */
const told = /^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|CATEGORIES|RESOURCES)$/;
const people = /^(?:ORGANIZER|ATTENDEE)$/;

/** A calendar file (RFC 5545): texts, places and people of each entry, a line per property. */
export const calendarFile: FileReader = ({ bytes }) => {
  const lines = decodeText(bytes)
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/);
  const isToldPlain = lines.some((line) => /^DESCRIPTION[;:]/i.test(line));
  const texts = lines
    .map((line) => textOf(line) || (isToldPlain ? "" : htmlOf(line)))
    .filter((text) => text !== "");
  const attached = lines.some((line) => /^ATTACH;[^:]*BASE64/i.test(line));
  const unread = attached
    ? [{ inside: "ATTACH", why: "files in a calendar file are not read" }]
    : [];
  return { text: texts.join("\n"), unread };
};

function textOf(line: string): string {
  const colon = valueStart(line);
  const name = line.slice(0, line.search(/[;:]|$/)).toUpperCase();
  if (told.test(name)) return unescaped(line.slice(colon + 1));
  if (!people.test(name)) return "";
  const common = /;CN=(?:"([^"]*)"|([^;:"]*))/i.exec(line.slice(0, colon));
  const address = line.slice(colon + 1).replace(/^mailto:/i, "");
  return `${common ? (common[1] ?? common[2] ?? "") : ""} <${address}>`.trim();
}

/** The description as a web page, which Outlook writes beside the plain one or alone. */
function htmlOf(line: string): string {
  if (!/^X-ALT-DESC[;:]/i.test(line)) return "";
  return htmlText(unescaped(line.slice(valueStart(line) + 1)));
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

function unescaped(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}
