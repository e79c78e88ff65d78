import { readFile } from "./readFile";
import type { AttachedFile, FileReaders, FileText } from "./types";

/** Reads one file with all inside it. Never rejects. */
export type ReadsFile = (file: AttachedFile) => Promise<FileText>;

/** Reads by these readers, for at most so many milliseconds a file. */
export function fileReading(readers: FileReaders, milliseconds = Infinity): ReadsFile {
  return (file) => {
    const end = Date.now() + milliseconds;
    return readFile(file, { readers, isOutOfTime: () => Date.now() > end });
  };
}
