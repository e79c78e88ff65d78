import { calendarFile } from "./calendarFile";
import { contactFile } from "./contactFile";
import { docx } from "./docx";
import { mailFile } from "./mailFile";
import { openDocument } from "./openDocument";
import { pptx } from "./pptx";
import { rtf } from "./rtf";
import { htmlFile, textFile } from "./textFiles";
import type { FileReaders } from "./types";
import { xlsx } from "./xlsx";
import { zipFile } from "./zipFile";

/** The formats every runtime reads, classic Outlook's bare one among them. */
export const readersEverywhere: FileReaders = {
  text: textFile,
  html: htmlFile,
  calendar: calendarFile,
  contact: contactFile,
  rtf,
  docx,
  xlsx,
  pptx,
  openDocument,
  zip: zipFile,
  mail: mailFile,
};
