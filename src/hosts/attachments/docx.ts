import { attributeText, type ToldAttributes } from "./attributeText";
import {
  boundData,
  documentProperties,
  drawing,
  drawnInWords,
  embeddedFiles,
  inAttributes,
  linkTargets,
} from "./openXmlParts";
import { markupText } from "./markupText";
import type { Markup } from "./markupText";
import { readOffice } from "./officeFile";
import type { OfficeFormat } from "./officeFile";
import type { FileReader } from "./types";
import { wordFields } from "./wordFields";

/**
 * Word (ECMA-376 part 1): text, hidden text too, headers, footers, notes, comments, text boxes,
 * charts, building blocks, what tracked changes still hold, and, behind the text, the words of
 * pictures and tables, variables, choices, and where links lead. Deleted text is put after the rest, each deletion on its own line, so
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

/** Of tables, variables, forms and choices. */
const inWords: ToldAttributes = {
  ...drawnInWords,
  tblCaption: ["val"],
  tblDescription: ["val"],
  docVar: ["val"],
  listItem: ["displayText", "value"],
  listEntry: ["val"],
  default: ["val"],
  helpText: ["val"],
  statusText: ["val"],
};

/** Styles, settings and the like hold no text; the document's own part may have any name. */
const ownParts = /^word\/(?:glossary\/)?[^/]+\.xml$/;

function besideText(xml: string, most: number): string {
  return `${attributeText(xml, inWords, most)}\n${wordFields(xml, most)}`.trim();
}

const word: OfficeFormat = {
  parts: [[ownParts, (xml, most) => markupText(xml, body, most)], drawing("word")],
  beside: [
    [ownParts, besideText],
    inAttributes(/^word\/(?:charts|diagrams|drawings)\/[^/]+\.xml$/),
    linkTargets,
    documentProperties,
    boundData,
  ],
  files: embeddedFiles("word"),
  pictures: /^word\/media\//,
};
