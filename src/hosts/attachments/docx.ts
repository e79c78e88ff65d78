import { boundData, documentProperties, drawing, embeddedFiles } from "./openXmlParts";
import { markupText } from "./markupText";
import type { Markup } from "./markupText";
import { readOffice } from "./officeFile";
import type { FileReader } from "./types";

/**
 * Word (ECMA-376 part 1): text, headers, footers, notes, comments, text boxes, charts, and what
 * tracked changes still hold. Deleted text is put after the rest, each deletion on its own line, so
 * a number of which only some digits were deleted is not put together again.
 */
export const docx: FileReader = (file, reading) => readOffice(file, reading, word);

const body: Markup = {
  text: ["t", "delText"],
  lines: ["p", "tr"],
  cells: ["tc"],
  signs: { tab: "\t", ptab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" },
  asides: ["del", "txbxContent"],
  // A fallback repeats a text box for old programs, a moved text stands in its new place too.
  ignored: ["Fallback", "moveFrom", "pPr", "sectPr"],
};

const word = {
  parts: [
    [
      // Styles, settings and the like hold no text; the document's own part may have any name.
      /^word\/[^/]+\.xml$/,
      (xml: string, most: number) => markupText(xml, body, most),
    ],
    drawing("word"),
    documentProperties,
    boundData,
  ],
  files: embeddedFiles("word"),
  pictures: /^word\/media\//,
} as const;
