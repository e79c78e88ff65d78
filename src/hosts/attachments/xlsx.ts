import { markupText } from "./markupText";
import { readOffice } from "./officeFile";
import type { OfficeFormat, PartReader } from "./officeFile";
import { attributeText, DistinctLines, type ToldAttributes } from "./attributeText";
import {
  boundData,
  documentProperties,
  drawing,
  drawnInWords,
  embeddedFiles,
  inAttributes,
  linkTargets,
} from "./openXmlParts";
import { rowsText } from "./rowsText";
import { scanXml } from "./scanXml";
import type { FileReader } from "./types";

/**
 * Excel (ECMA-376 part 1): every sheet row by row, hidden ones too, with the sheets' names, heads and
 * feet, comments, charts, and the copies of the data that pivot tables and links to other workbooks
 * keep; behind them the words of pictures, links and cell rules, and what formulas spell out. Dates
 * are numbers in Excel and are given as such.
 */
export const xlsx: FileReader = (file, reading) => readOffice(file, reading, excel);

const noted = (xml: string, most: number) =>
  markupText(
    xml,
    {
      text: ["t", "text", "v"],
      lines: ["comment", "text", "v"],
      cells: [],
      signs: {},
      asides: [],
      ignored: [],
    },
    most,
  );

const others: OfficeFormat["parts"] = [
  [/^xl\/(?:comments|threadedComments|externalLinks)[^/]*(?:\/[^/]+)?\.xml$/, noted],
  [/^xl\/pivotCache\/[^/]+\.xml$/, (xml, most) => attributeOf("s", "v", xml, most)],
  [/^xl\/richData\/rdrichvalue\.xml$/, noted],
  drawing("xl"),
];

const ofCells: ToldAttributes = {
  ...drawnInWords,
  dataValidation: ["promptTitle", "prompt", "errorTitle", "error"],
};

const beside: OfficeFormat["beside"] = [
  [/^xl\/workbook\.xml$/, (xml) => attributeOf("sheet", "name", xml)],
  [
    /^xl\/worksheets\/[^/]+\.xml$/,
    (xml, most) => `${attributeText(xml, ofCells, most)}\n${spelledOut(xml, most)}`.trim(),
  ],
  inAttributes(/^xl\/(?:charts|diagrams|drawings)\/[^/]+\.xml$/),
  linkTargets,
  documentProperties,
  boundData,
];

const excel: OfficeFormat = {
  parts: [],
  beside,
  files: embeddedFiles("xl"),
  pictures: /^xl\/media\//,
  prepare: (partText) => {
    const strings = sharedStrings(partText("xl/sharedStrings.xml"));
    const rows: PartReader = (xml, most) => rowsText(xml, strings, most);
    return { ...excel, parts: [[/^xl\/worksheets\/[^/]+\.xml$/, rows], ...others] };
  },
};

/** Formulas that may hold a number in quotes: addresses of links, choices of a list. */
function spelledOut(xml: string, most: number): string {
  const lines = new DistinctLines(most);
  let formula: string | undefined;
  scanXml(xml, {
    isDone: () => lines.isFull,
    open: (name) => {
      formula = name === "f" || name === "formula1" ? "" : undefined;
    },
    text: (text) => {
      if (formula !== undefined) formula += text;
    },
    close: () => {
      if (formula !== undefined && formula.indexOf('"') >= 0) lines.addAddress(formula);
      formula = undefined;
    },
  });
  return lines.text;
}

/** Cells that hold text point into this list. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  scanXml(xml, {
    open: (name) => {
      if (name === "si") current = "";
      inText = name === "t";
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      if (name === "si") strings.push(current);
    },
  });
  return strings;
}

/** One attribute of every such element, a line each. */
function attributeOf(element: string, attribute: string, xml: string, most = Infinity): string {
  const lines: string[] = [];
  let length = 0;
  scanXml(xml, {
    isDone: () => length >= most,
    open: (name, of) => {
      const value = name === element ? of(attribute) : undefined;
      if (value === undefined) return;
      lines.push(value);
      length += value.length + 1;
    },
  });
  return lines.join("\n");
}
