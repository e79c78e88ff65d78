import { attributeText, DistinctLines, type ToldAttributes } from "./attributeText";
import { markupText } from "./markupText";
import type { Markup } from "./markupText";
import { readOffice } from "./officeFile";
import { asTyped } from "./rowsText";
import { scanXml } from "./scanXml";
import type { FileReader } from "./types";
import { Unreadable, whyNot } from "./unreadBecause";

/**
 * OpenDocument text, sheet and presentation (ISO/IEC 26300): content, headers and footers, notes,
 * comments, deleted and hidden text, embedded objects, title and the author's own properties; behind
 * the text the words of pictures, form fields and variables, and where links lead.
 */
export const openDocument: FileReader = (file, reading) =>
  readOffice(file, reading, {
    parts: [
      [/^(?:.+\/)?(?:content|styles)\.xml$/, (xml, most) => withZeros(markupText(xml, body, most))],
    ],
    beside: [
      [/^(?:.+\/)?(?:content|styles)\.xml$/, besideText],
      [/^meta\.xml$/, (xml, most) => markupText(xml, properties, most)],
    ],
    pictures: /^Pictures\//,
    prepare: (partText) => {
      if (partText("META-INF/manifest.xml").indexOf("encryption-data") >= 0)
        throw new Unreadable(whyNot.encrypted);
      return undefined;
    },
  });

/** Attributes that hold words: hidden text, fields, choices, variables, names of sheets. */
const inAttributes: ToldAttributes = {
  "hidden-text": ["string-value"],
  "conditional-text": ["string-value-if-true", "string-value-if-false"],
  "user-field-decl": ["string-value"],
  "variable-set": ["string-value"],
  text: ["value", "current-value", "title"],
  textarea: ["value", "current-value", "title"],
  "formatted-text": ["value", "current-value", "title"],
  option: ["label", "value"],
  table: ["name"],
};

function besideText(xml: string, most: number): string {
  return `${attributeText(xml, inAttributes, most)}\n${alternatives(xml, most)}`.trim();
}

/** The words of pictures, which are elements of their own, and where links lead. */
function alternatives(xml: string, most: number): string {
  const lines = new DistinctLines(most);
  let words: string | undefined;
  scanXml(xml, {
    isDone: () => lines.isFull,
    open: (name, attribute) => {
      words = name === "title" || name === "desc" ? "" : undefined;
      if (name === "a") lines.addAddress(attribute("href") ?? "");
    },
    text: (text) => {
      if (words !== undefined) words += text;
    },
    close: () => {
      lines.add(words ?? "");
      words = undefined;
    },
  });
  return lines.text;
}

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
