import { openZip } from "./zipArchive";
import type { AttachedFile, FileText, Reading, Unread } from "./types";

/** The text of the entries whose names fit, in the archive's order; broken parts told as unread. */
export function readZipText(
  file: AttachedFile,
  reading: Reading,
  wanted: RegExp,
  textOf: (entry: Uint8Array) => string,
): FileText {
  const archive = openZip(file.bytes, reading.limits, (name) => wanted.test(name));
  const texts: string[] = [];
  let length = 0;
  let stopped = archive.stopped;
  archive.entries.forEach((entry) => {
    if (length > reading.limits.text) stopped = stopped ?? "it is longer than is read";
    else if (reading.isOutOfTime()) stopped = stopped ?? "there was no time left to read it";
    else {
      const text = textOf(entry);
      length += text.length;
      texts.push(text);
    }
  });
  const unread: readonly Unread[] = stopped === undefined ? [] : [{ inside: "", why: stopped }];
  if (texts.length === 0 && unread.length === 0) throw new Error("no text part inside");
  return { text: texts.join("\n"), format: "text", unread };
}
