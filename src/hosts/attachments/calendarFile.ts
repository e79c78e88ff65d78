import {
  contentLine,
  isBase64,
  joinedLines,
  parameterOf,
  saidIn,
  type ContentLine,
} from "./contentLines";
import { decodeText } from "./decodeText";
import { htmlText } from "./textFiles";
import { decodeBase64 } from "./transferEncoding";
import type { AttachedFile, FileReader, Unread } from "./types";
import { unreadWithin } from "./unreadBecause";

/** What a person wrote into a calendar entry; stamps and identifiers are left out. */
const told = /^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|CATEGORIES|RESOURCES|URL)$/;
const people = /^(?:ORGANIZER|ATTENDEE)$/;

/**
 * A calendar file (RFC 5545, and the older vCalendar): texts, places and people of each entry, a line
 * per property, and the files that lie in it.
 */
export const calendarFile: FileReader = async ({ bytes }, { readInner }) => {
  const lines = joinedLines(decodeText(bytes)).map(({ text }) => contentLine(text));
  const isToldPlain = lines.some(({ name }) => name === "DESCRIPTION");
  const texts = lines
    .map((line) => textOf(line) || (isToldPlain ? "" : htmlOf(line)))
    .filter((text) => text !== "");
  const unread: Unread[] = [];
  for (const file of filesIn(lines)) {
    const read = await readInner(file);
    texts.push(`${file.name}\n${read.text}`);
    unread.push(...unreadWithin(file.name, read));
  }
  return { text: texts.join("\n"), unread };
};

/** The files whose bytes stand in the entries. */
export function filesIn(lines: readonly ContentLine[]): readonly AttachedFile[] {
  return lines
    .filter((line) => line.name === "ATTACH" && isBase64(line))
    .map((line, index) => ({
      name:
        parameterOf(line, "FILENAME") ??
        parameterOf(line, "X-FILENAME") ??
        parameterOf(line, "X-APPLE-FILENAME") ??
        `attachment ${index + 1}`,
      mediaType: parameterOf(line, "FMTTYPE") ?? "",
      bytes: decodeBase64(line.value),
    }));
}

function textOf(line: ContentLine): string {
  if (told.test(line.name)) return saidIn(line);
  if (!people.test(line.name)) return "";
  const address = line.value.replace(/^mailto:/i, "");
  return `${parameterOf(line, "CN") ?? ""} <${address}>`.trim();
}

/** The description as a web page, which Outlook writes beside the plain one or alone. */
function htmlOf(line: ContentLine): string {
  return line.name === "X-ALT-DESC" ? htmlText(saidIn(line)) : "";
}
