import type { Part } from "../../engine/types";
import { readersEverywhere } from "./readers";
import { readFile } from "./readFile";
import type { ReadingOptions } from "./readFile";
import type { AttachedFile, FileText } from "./types";

export type { AttachedFile } from "./types";

export interface AttachedParts {
  readonly parts: readonly Part[];
  /** At least one file, or a file inside one, is encrypted. */
  readonly encrypted: boolean;
}

/** A name and a content part for each file, in order. What cannot be read says so. */
export async function attachedParts(
  files: readonly AttachedFile[],
  options: ReadingOptions = { readers: readersEverywhere },
): Promise<AttachedParts> {
  const parts: Part[] = [];
  let encrypted = false;
  const names = distinctNames(files.map(({ name }) => name));
  for (let index = 0; index < files.length; index++) {
    const file = files[index]!;
    const read = await readFile(file, options);
    if (read.unread.some((each) => each.encrypted)) encrypted = true;
    parts.push(namePart(names[index]!, file), ...contentParts(names[index]!, read, file));
  }
  return { parts, encrypted };
}

function namePart(name: string, file: AttachedFile): Part {
  return { name: `attachmentName:${name}`, text: file.name, size: file.bytes.length };
}

/** The text, if any, and one unread part for each thing that could not be read. */
function contentParts(name: string, read: FileText, file: AttachedFile): readonly Part[] {
  const size = file.bytes.length;
  const unread = read.unread.map((each, index) => ({
    name: `attachment:${name}${insideName(each.inside, index, read)}`,
    unread: each.why,
    size,
  }));
  if (read.text === "" && unread.length > 0) return unread;
  return [{ name: `attachment:${name}`, text: read.text, format: read.format, size }, ...unread];
}

/** A place of its own for each, apart from the text's. */
function insideName(inside: string, index: number, read: FileText): string {
  if (inside !== "") return `/${inside}`;
  return read.text === "" && index === 0 ? "" : `/(${index + 1})`;
}

/** The second file of the same name gets `#2`, so that every part has a name of its own. */
function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}
