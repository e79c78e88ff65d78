import { normalise } from "../../engine/text/normalise";
import { decodeText } from "./decodeText";
import type { Allowance, FileReader, Unread } from "./types";
import { unreadInside, whyNot } from "./unreadBecause";

export const textFile: FileReader = ({ bytes }, { allowance }) => {
  const kept = beginning(bytes, allowance);
  return { text: decodeText(kept), unread: restOf(bytes, kept) };
};

/** A web page as its reader sees it, and the numbers it holds unseen. */
export const htmlFile: FileReader = ({ bytes }, { allowance }) => {
  const kept = beginning(bytes, allowance);
  return { text: htmlText(decodeText(kept)), unread: restOf(bytes, kept) };
};

export function htmlText(html: string): string {
  const { text, unseen } = normalise(html, "html");
  return unseen ? `${text}\n\n${unseen.text}` : text;
}

/** No unit of text takes more than three bytes, so nothing that would be kept is lost. */
function beginning(bytes: Uint8Array, { text }: Allowance): Uint8Array {
  return bytes.subarray(0, 3 * text);
}

function restOf(bytes: Uint8Array, kept: Uint8Array): readonly Unread[] {
  return kept.length < bytes.length ? [unreadInside("", whyNot.tooLong)] : [];
}
