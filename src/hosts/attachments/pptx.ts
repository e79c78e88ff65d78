import { boundData, documentProperties, drawing, embeddedFiles } from "./openXmlParts";
import { markupText } from "./markupText";
import type { Markup } from "./markupText";
import { readOffice } from "./officeFile";
import type { FileReader } from "./types";

/**
 * PowerPoint (ECMA-376 part 1): slides, hidden ones too, the speaker's notes, comments, charts and
 * the workbooks behind them.
 */
export const pptx: FileReader = (file, reading) => readOffice(file, reading, powerPoint);

const slide: Markup = {
  text: ["t", "text"],
  lines: ["p", "tr", "text"],
  cells: ["tc"],
  signs: { tab: "\t", br: "\n" },
  asides: [],
  ignored: ["Fallback", "pPr"],
};

const powerPoint = {
  parts: [
    [
      /^ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml$/,
      (xml: string, most: number) => markupText(xml, slide, most),
    ],
    drawing("ppt"),
    documentProperties,
    boundData,
  ],
  files: embeddedFiles("ppt"),
  pictures: /^ppt\/media\//,
} as const;
