import type { Part } from "../../engine/types";
import { plainText } from "./plainText";
import type { AttachedFile, FileText } from "./types";

export type { AttachedFile } from "./types";

export interface AttachedParts {
  readonly parts: readonly Part[];
  /** At least one file is encrypted. */
  readonly encrypted: boolean;
}

/** A name and a content part for each file, in order. A file that cannot be read says so. */
export async function attachedParts(files: readonly AttachedFile[]): Promise<AttachedParts> {
  const parts: Part[] = [];
  let encrypted = false;
  for (const [index, name] of distinctNames(files.map((file) => file.name)).entries()) {
    const file = files[index]!;
    const read = await fileText(file);
    if ("unread" in read && read.encrypted) encrypted = true;
    parts.push(
      { name: `attachmentName:${name}`, text: file.name, size: file.bytes.length },
      { name: `attachment:${name}`, size: file.bytes.length, ...content(read) },
    );
  }
  return { parts, encrypted };
}

function content(read: FileText): Pick<Part, "text" | "format" | "unread"> {
  return "unread" in read ? { unread: read.unread } : { text: read.text, format: read.format };
}

async function fileText({ name, bytes }: AttachedFile): Promise<FileText> {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (extension === "txt" || extension === "csv") return plainText(bytes);
  if (extension === "html" || extension === "htm") return plainText(bytes, "html");
  return { unread: `files of the kind .${extension} are not read` };
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
