import { markupText } from "./markupText";
import { readOffice } from "./officeFile";
import type { OfficeFormat, PartReader } from "./officeFile";
import { boundData, documentProperties, drawing, embeddedFiles } from "./openXmlParts";
import { rowsText } from "./rowsText";
import { scanXml } from "./scanXml";
import type { FileReader } from "./types";

/**
 * Excel (ECMA-376 part 1): every sheet row by row, hidden ones too, with the sheets' names, comments,
 * charts, and the copies of the data that pivot tables and links to other workbooks keep. Dates are
 * numbers in Excel and are given as such.
 */
export const xlsx: FileReader = (file, reading) => readOffice(file, reading, excel);

const noted = (xml: string, most: number) =>
  markupText(
    xml,
    {
      text: ["t", "text", "oddHeader", "oddFooter", "v"],
      lines: ["comment", "text", "v"],
      cells: [],
      signs: {},
      asides: [],
      ignored: [],
    },
    most,
  );

const excel: OfficeFormat = {
  parts: [],
  files: embeddedFiles("xl"),
  pictures: /^xl\/media\//,
  prepare: (partText) => {
    const strings = sharedStrings(partText("xl/sharedStrings.xml"));
    const rows: PartReader = (xml, most) => rowsText(xml, strings, most);
    return { ...excel, parts: [[/^xl\/worksheets\/[^/]+\.xml$/, rows], ...others] };
  },
};

const others: OfficeFormat["parts"] = [
  [/^xl\/workbook\.xml$/, (xml) => attributeOf("sheet", "name", xml)],
  [/^xl\/(?:comments|threadedComments|externalLinks)[^/]*(?:\/[^/]+)?\.xml$/, noted],
  [/^xl\/pivotCache\/[^/]+\.xml$/, (xml, most) => attributeOf("s", "v", xml, most)],
  drawing("xl"),
  documentProperties,
  boundData,
];

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
