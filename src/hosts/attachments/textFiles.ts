import { normalise } from "../../engine/text/normalise";
import { decodeText } from "./decodeText";
import type { FileReader } from "./types";

export const textFile: FileReader = ({ bytes }) => ({ text: decodeText(bytes), unread: [] });

/** A web page as its reader sees it. */
export const htmlFile: FileReader = ({ bytes }) => ({
  text: htmlText(decodeText(bytes)),
  unread: [],
});

export function htmlText(html: string): string {
  return normalise(html, "html").text;
}
