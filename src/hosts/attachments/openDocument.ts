import { markupText } from "./markupText";
import type { Markup } from "./markupText";
import { readOffice } from "./officeFile";
import { asTyped } from "./rowsText";
import type { FileReader } from "./types";
import { Unreadable, whyNot } from "./unreadBecause";

/**
 * OpenDocument text, sheet and presentation (ISO/IEC 26300): content, headers and footers, notes,
 * comments, deleted text, embedded objects, title and the author's own properties.
 */
export const openDocument: FileReader = (file, reading) =>
  readOffice(file, reading, {
    parts: [
      [/^(?:.+\/)?(?:content|styles)\.xml$/, (xml, most) => withZeros(markupText(xml, body, most))],
      [/^meta\.xml$/, (xml, most) => markupText(xml, properties, most)],
    ],
    pictures: /^Pictures\//,
    prepare: (partText) => {
      if (partText("META-INF/manifest.xml").indexOf("encryption-data") >= 0)
        throw new Unreadable(whyNot.encrypted);
      return undefined;
    },
  });

/** A sheet's cells lose the first zero of a number as Excel's do. */
function withZeros(text: string): string {
  return text.replace(/(^|\t)(\d{9})(?=\t|$)/gm, (_, before: string, digits: string) =>
    before.concat(asTyped(digits)),
  );
}

const body: Markup = {
  text: ["p", "h"],
  lines: ["p", "h", "table-row"],
  cells: ["table-cell"],
  signs: { tab: "\t", "line-break": "\n", s: " " },
  asides: ["annotation", "note", "text-box"],
  ignored: [],
};

const properties: Markup = {
  text: ["title", "subject", "description", "keyword", "user-defined"],
  lines: ["title", "subject", "description", "keyword", "user-defined"],
  cells: [],
  signs: {},
  asides: [],
  ignored: [],
};
