import { burn } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";

/** Streams (bytes or text as UTF-16) and folders of a Microsoft compound file (MS-CFB). */
export interface Storage {
  readonly [name: string]: Uint8Array | string | Storage;
}

type Entry = Parameters<typeof burn>[0][number];

export function compoundFile(root: Storage): Uint8Array {
  const entries: Entry[] = [{ name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: [] }];
  add(root, 0, entries);
  return burn(entries);
}

function add(storage: Storage, parent: number, entries: Entry[]): void {
  for (const [name, content] of Object.entries(storage)) {
    const index = entries.length;
    entries[parent]!.children!.push(index);
    if (typeof content !== "string" && !(content instanceof Uint8Array)) {
      entries.push({ name, type: TypeEnum.DIRECTORY, length: 0, children: [] });
      add(content, index, entries);
      continue;
    }
    const bytes =
      typeof content === "string" ? new Uint8Array(Buffer.from(content, "utf16le")) : content;
    entries.push({
      name,
      type: TypeEnum.DOCUMENT,
      length: bytes.length,
      binaryProvider: () => bytes,
    });
  }
}
