import type { FileText } from "./types";

/**
 * Bytes as text: by their byte order mark, else UTF-8, else Windows-1252, which every older Danish
 * and Swedish program writes.
 */
export function plainText(bytes: Uint8Array, format: "text" | "html" = "text"): FileText {
  return { text: decoded(bytes), format };
}

function decoded(bytes: Uint8Array): string {
  const marked = byOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function byOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}
