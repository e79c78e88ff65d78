import type { FileReader, FileText, Reading, Unread } from "./types";
import { unreadInside, unreadWithin, whyNot, whyOf } from "./unreadBecause";
import { ZipArchive } from "./zipArchive";
import type { ZipEntry } from "./zipDirectory";

/** What operating systems put in beside the files. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** A zip file: the names of all that is inside, and the texts, a few levels down. */
export const zipFile: FileReader = async ({ bytes }, reading) => {
  const archive = new ZipArchive(bytes);
  const texts: string[] = [];
  const unread: Unread[] = [];
  let length = 0;
  for (const entry of archive.entries) {
    if (clutter.test(entry.name)) continue;
    texts.push(entry.name);
    const stopped = whyStopped(length, reading);
    if (stopped !== undefined) {
      unread.push(unreadInside(entry.name, stopped));
      continue;
    }
    const inner = await readEntry(archive, entry, reading);
    unread.push(...unreadWithin(entry.name, inner));
    length += inner.text.length;
    texts.push(inner.text, "");
  }
  return { text: texts.join("\n"), unread };
};

async function readEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  { allowance, readInner }: Reading,
): Promise<FileText> {
  try {
    const { bytes, isWhole } = archive.unpack(entry, allowance);
    const inner = await readInner({ name: entry.name, mediaType: "", bytes });
    if (isWhole) return inner;
    return { ...inner, unread: inner.unread.concat(unreadInside("", whyNot.tooLong)) };
  } catch (fault) {
    return { text: "", unread: [unreadInside("", whyOf(fault))] };
  }
}

function whyStopped(length: number, { allowance }: Reading): string | undefined {
  if (allowance.isOutOfTime()) return whyNot.noTime;
  return length > allowance.text || allowance.unpackedBytes() <= 0 ? whyNot.tooLong : undefined;
}
