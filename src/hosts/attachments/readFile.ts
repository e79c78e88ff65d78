import { fileKind } from "./fileKind";
import { allowanceOf, defaultLimits } from "./limits";
import type { Limits } from "./limits";
import type { Allowance, AttachedFile, FileReaders, FileText, Reading } from "./types";
import { unreadBecause, unreadInside, whyNot, whyOf } from "./unreadBecause";

export interface ReadingOptions {
  readonly readers: FileReaders;
  readonly limits?: Limits;
  /** Asked often while reading, which never yields to timers. */
  readonly isOutOfTime?: () => boolean;
}

/** Reads one file with all inside it. Never throws: what cannot be read is told, with the reason. */
export function readFile(
  file: AttachedFile,
  { readers, limits = defaultLimits, isOutOfTime = () => false }: ReadingOptions,
): Promise<FileText> {
  if (file.bytes.length > limits.fileBytes) return Promise.resolve(unreadBecause(whyNot.tooLarge));
  return readAt(limits.depth, file, readers, allowanceOf(limits, isOutOfTime));
}

async function readAt(
  depth: number,
  file: AttachedFile,
  readers: FileReaders,
  allowance: Allowance,
): Promise<FileText> {
  if (file.bytes.length === 0) return unreadBecause(whyNot.empty);
  if (depth < 0) return unreadBecause(whyNot.tooDeep);
  if (!allowance.takeFile()) return unreadBecause(whyNot.tooMany);
  if (allowance.isOutOfTime()) return unreadBecause(whyNot.noTime);
  const reading: Reading = {
    allowance,
    readInner: (inner) => readAt(depth - 1, inner, readers, allowance),
  };
  try {
    const reader = readers[fileKind(file)];
    if (reader === undefined) return unreadBecause(whyNot.notHere);
    return cut(await reader(file, reading), allowance.text);
  } catch (fault) {
    return unreadBecause(whyOf(fault));
  }
}

function cut(read: FileText, most: number): FileText {
  if (read.text.length < most) return read;
  const isTold = read.unread.some(({ inside, why }) => inside === "" && why === whyNot.tooLong);
  const unread = isTold ? read.unread : read.unread.concat(unreadInside("", whyNot.tooLong));
  return { text: read.text.slice(0, most), unread };
}
