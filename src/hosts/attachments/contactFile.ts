import { contentLine, joinedLines, saidIn, type ContentLine } from "./contentLines";
import { decodeText } from "./decodeText";
import type { FileReader } from "./types";

/** Pictures, sounds and keys, and what programs keep for themselves. */
const untold =
  /^(?:PHOTO|LOGO|SOUND|KEY|UID|REV|VERSION|PRODID|BEGIN|END|CLIENTPIDMAP|X-MS-.*PICTURE)$/;

/** Contacts (vCard, RFC 6350 and the versions before): a line per property, with its name. */
export const contactFile: FileReader = ({ bytes }) => {
  const told = joinedLines(decodeText(bytes))
    .map(({ text }) => contentLine(text))
    .filter(({ name }) => !untold.test(name));
  return { text: told.map(textOf).join("\n"), unread: [] };
};

/** The fields of a name or an address are parted by semicolons. */
function textOf(line: ContentLine): string {
  const value = line.value.replace(/\\;|;/g, (sign) => (sign === ";" ? " " : sign));
  const said = saidIn({ ...line, value });
  return `${line.name}: ${said}`;
}
