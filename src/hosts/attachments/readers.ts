import { docx, openDocument, pptx, xlsx } from "./openXml";
import type { FileReaders } from "./readFile";
import { rtf } from "./rtf";
import { calendarFile, htmlFile, textFile } from "./textFiles";
import { zipFile } from "./zipFile";

/** The formats every runtime reads, classic Outlook's bare one among them. */
export const readersEverywhere: FileReaders = {
  txt: textFile,
  csv: textFile,
  log: textFile,
  md: textFile,
  xml: textFile,
  json: textFile,
  html: htmlFile,
  htm: htmlFile,
  ics: calendarFile,
  rtf,
  docx,
  docm: docx,
  dotx: docx,
  xlsx,
  xlsm: xlsx,
  pptx,
  pptm: pptx,
  odt: openDocument,
  ods: openDocument,
  odp: openDocument,
  zip: zipFile,
};
