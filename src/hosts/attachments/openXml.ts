import { decodeText } from "./decodeText";
import { scanXml } from "./scanXml";
import { spreadsheetText } from "./spreadsheet";
import { readZipText } from "./zipText";
import type { FileReader } from "./types";

/** Word (ECMA-376): text, headers, footers, notes, comments, and what tracked changes still hold. */
export const docx: FileReader = (file, reading) =>
  readZipText(
    file,
    reading,
    /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/,
    (xml) => flowingText(decodeText(xml), "w:p", "w:tab", "w:br"),
  );

/** PowerPoint: slides and the speaker's notes. */
export const pptx: FileReader = (file, reading) =>
  readZipText(file, reading, /^ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml$/, (xml) =>
    flowingText(decodeText(xml), "a:p", "a:tab", "a:br"),
  );

/** Excel: every sheet row by row, cells parted by tabs. */
export const xlsx: FileReader = (file, reading) => spreadsheetText(file, reading);

/** OpenDocument text, sheet and presentation (ISO/IEC 26300): content and page styles. */
export const openDocument: FileReader = (file, reading) =>
  readZipText(file, reading, /^(?:content|styles)\.xml$/, (xml) =>
    flowingText(decodeText(xml), "text:p", "text:tab", "text:line-break", "table:table-cell"),
  );

/** The text of an XML file, a line per paragraph. */
function flowingText(
  xml: string,
  paragraph: string,
  tab: string,
  lineBreak: string,
  cell?: string,
): string {
  const pieces: string[] = [];
  scanXml(xml, {
    text: (text) => {
      if (text.trim() !== "" || pieces.length > 0) pieces.push(text);
    },
    close: (name) => {
      if (name === paragraph || name === lineBreak) pieces.push("\n");
      else if (name === tab || name === cell) pieces.push("\t");
    },
  });
  return pieces.join("");
}
