import { decodeText } from "./decodeText";
import { plain } from "./fileText";
import type { FileReader } from "./types";

export const textFile: FileReader = ({ bytes }) => plain(decodeText(bytes));

export const htmlFile: FileReader = ({ bytes }) => ({
  text: decodeText(bytes),
  format: "html",
  unread: [],
});

/** A calendar file's lines, unfolded as RFC 5545 3.1 folds them, with its escapes undone. */
export const calendarFile: FileReader = ({ bytes }) =>
  plain(
    decodeText(bytes)
      .replace(/\r?\n[ \t]/g, "")
      .replace(/\\[nN]/g, "\n")
      .replace(/\\([,;\\])/g, "$1"),
  );
