import type { Part } from "../../engine/types";
import { distinctNames } from "./distinctNames";
import { fileReading } from "./fileReading";
import type { ReadsFile } from "./fileReading";
import { readersEverywhere } from "./readers";
import type { AttachedFile, FileText, Unread } from "./types";

export type { ReadsFile } from "./fileReading";
export type { AttachedFile } from "./types";

export interface AttachedParts {
  readonly parts: readonly Part[];
  /** At least one file, or a file inside one, is encrypted. */
  readonly encrypted: boolean;
}

/** A name and a content part for each file, in order. What cannot be read says so. */
export async function attachedParts(
  files: readonly AttachedFile[],
  reads: ReadsFile = fileReading(readersEverywhere),
): Promise<AttachedParts> {
  const parts: Part[] = [];
  let encrypted = false;
  const names = distinctNames(files.map(({ name }) => name));
  for (let index = 0; index < files.length; index++) {
    const file = files[index]!;
    const read = await reads(file);
    if (read.unread.some((each) => each.encrypted)) encrypted = true;
    parts.push(namePart(names[index]!, file), ...contentParts(names[index]!, read, file));
  }
  return { parts, encrypted };
}

function namePart(name: string, file: AttachedFile): Part {
  return { name: `attachmentName:${name}`, text: file.name, size: file.bytes.length };
}

/** The text, if any, and an unread part for each thing that could not be read, up to a few. */
function contentParts(name: string, read: FileText, file: AttachedFile): readonly Part[] {
  const size = file.bytes.length;
  const unread = fewOf(read.unread);
  const isWhollyUnread = read.text === "" && unread.length > 0;
  const places = distinctNames(unread.map((each) => placeIn(name, each, isWhollyUnread)));
  const parts = unread.map(({ why }, index): Part => ({ name: places[index]!, unread: why, size }));
  return isWhollyUnread
    ? parts
    : [{ name: `attachment:${name}`, text: read.text, format: "text", size }, ...parts];
}

const mostUnread = 10;

/** An archive of holiday pictures is one question, not a thousand. */
function fewOf(unread: readonly Unread[]): readonly Unread[] {
  if (unread.length <= mostUnread) return unread;
  const rest = unread.length - mostUnread;
  return unread.slice(0, mostUnread).concat({ inside: "…", why: `and ${rest} more like these` });
}

function placeIn(name: string, { inside }: Unread, isWhollyUnread: boolean): string {
  if (inside !== "") return `attachment:${name}/${inside}`;
  return isWhollyUnread ? `attachment:${name}` : `attachment:${name}#unread`;
}
