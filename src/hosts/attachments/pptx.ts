import {
  boundData,
  documentProperties,
  drawing,
  embeddedFiles,
  inAttributes,
  linkTargets,
} from "./openXmlParts";
import { markupText } from "./markupText";
import type { Markup } from "./markupText";
import { readOffice } from "./officeFile";
import type { OfficeFormat } from "./officeFile";
import type { FileReader } from "./types";

/**
 * PowerPoint (ECMA-376 part 1): slides, hidden ones too, the speaker's notes, comments, the heads and
 * feet of handouts, charts and the workbooks behind them; behind the text the words of pictures, the
 * names of sections, and where links lead.
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

const powerPoint: OfficeFormat = {
  parts: [
    [
      /^ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml$/,
      (xml, most) => markupText(xml, slide, most),
    ],
    drawing("ppt"),
  ],
  beside: [
    inAttributes(/^ppt\/(?:slides|charts|diagrams|drawings)\/[^/]+\.xml$/),
    inAttributes(/^ppt\/presentation\.xml$/, { section: ["name"], custShow: ["name"] }),
    [
      /^ppt\/(?:handoutMasters|notesMasters|slideMasters|slideLayouts)\/[^/]+\.xml$/,
      (xml, most) => markupText(xml, slide, most),
    ],
    linkTargets,
    documentProperties,
    boundData,
  ],
  files: embeddedFiles("ppt"),
  pictures: /^ppt\/media\//,
};
