import { decodeText } from "./decodeText";
import { scanXml } from "./scanXml";
import { openZip } from "./zipArchive";
import type { AttachedFile, FileText, Reading } from "./types";

const sharedStrings = "xl/sharedStrings.xml";
const wanted = /^xl\/(?:sharedStrings|workbook|comments\d*|worksheets\/[^/]+)\.xml$/;

/** The sheets of an Excel workbook, a line per row, cells parted by tabs, comments last. */
export function spreadsheetText(file: AttachedFile, reading: Reading): FileText {
  const { entries, stopped } = openZip(file.bytes, reading.limits, (name) => wanted.test(name));
  const shared = entries.get(sharedStrings);
  const strings = shared ? stringsOf(decodeText(shared)) : [];
  const texts: string[] = [];
  entries.forEach((entry, name) => {
    if (name === sharedStrings || reading.isOutOfTime()) return;
    const xml = decodeText(entry);
    if (name === "xl/workbook.xml") texts.push(sheetNames(xml));
    else if (name.startsWith("xl/comments")) texts.push(stringsOf(xml, "comment").join("\n"));
    else texts.push(rowsOf(xml, strings));
  });
  if (texts.length === 0) throw new Error("no sheet inside");
  const why = stopped ?? (reading.isOutOfTime() ? "there was no time left to read it" : undefined);
  return {
    text: texts.join("\n"),
    format: "text",
    unread: why === undefined ? [] : [{ inside: "", why }],
  };
}

/** Each shared string, or comment, as one text. */
function stringsOf(xml: string, element = "si"): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  scanXml(xml, {
    open: (name) => {
      if (name === element) current = "";
      inText = name === "t";
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      if (name === element) strings.push(current);
    },
  });
  return strings;
}

function sheetNames(xml: string): string {
  const names: string[] = [];
  scanXml(xml, {
    open: (element, attribute) => {
      if (element === "sheet") names.push(attribute("name") ?? "");
    },
  });
  return names.join("\n");
}

function rowsOf(xml: string, strings: readonly string[]): string {
  const pieces: string[] = [];
  let isShared = false;
  let inValue = false;
  let value = "";
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "c") {
        isShared = attribute("t") === "s";
        value = "";
      }
      inValue = name === "v" || name === "t";
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") inValue = false;
      if (name === "c")
        pieces.push(isShared ? (strings[Number(value)] ?? "") : asTyped(value), "\t");
      if (name === "row") pieces.push("\n");
    },
  });
  return pieces.join("");
}

/** Excel drops the first zero of a number such as 0101010008; ten digits need it back. */
function asTyped(value: string): string {
  return /^\d{9}$/.test(value) ? `0${value}` : value;
}
