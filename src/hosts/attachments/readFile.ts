import { encrypted, unreadBecause } from "./fileText";
import { defaultLimits } from "./types";
import type { AttachedFile, FileReader, FileText, Limits } from "./types";
import { isZip } from "./zipArchive";

/** File readers by extension, in lower case. */
export interface FileReaders {
  readonly [extension: string]: FileReader;
}

export interface ReadingOptions {
  readonly readers: FileReaders;
  readonly limits?: Limits;
  readonly isOutOfTime?: () => boolean;
}

const pictures = /^(?:png|jpe?g|gif|bmp|tiff?|heic|webp|svg)$/;
const oldOffice = /^(?:doc|xls|ppt|dot|xlt|pot)$/;
const newOffice = /^(?:docx|xlsx|pptx|docm|xlsm|pptm)$/;

/** Reads one file. Never throws: what cannot be read is told, with the reason. */
export function readFile(
  file: AttachedFile,
  { readers, limits = defaultLimits, isOutOfTime = () => false }: ReadingOptions,
  depth: number = limits.depth,
): Promise<FileText> {
  const unreadable = whyNot(file, readers, limits, depth);
  if (unreadable) return Promise.resolve(unreadable);
  const reader = readers[extensionOf(file.name)]!;
  const readInner = (inner: AttachedFile) =>
    readFile(inner, { readers, limits, isOutOfTime }, depth - 1);
  return Promise.resolve()
    .then(() => reader(file, { limits, depth, isOutOfTime, readInner }))
    .then((read) => cut(read, limits.text))
    .catch((fault) => unreadBecause(`the file is broken (${messageOf(fault)})`));
}

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

function whyNot(
  { name, bytes }: AttachedFile,
  readers: FileReaders,
  limits: Limits,
  depth: number,
): FileText | undefined {
  const extension = extensionOf(name);
  if (bytes.length === 0) return unreadBecause("the file is empty or could not be fetched");
  if (bytes.length > limits.fileBytes) return unreadBecause("the file is too large to be read");
  if (depth < 0) return unreadBecause("it lies too many files deep");
  if (isCompound(bytes) && newOffice.test(extension)) return encrypted("the file is encrypted");
  if (Object.prototype.hasOwnProperty.call(readers, extension)) return undefined;
  if (pictures.test(extension)) return unreadBecause("it is a picture");
  if (oldOffice.test(extension)) return unreadBecause("it is in an old Office format");
  if (isZip(bytes)) return unreadBecause("it is an archive of an unknown kind");
  return unreadBecause(extension ? `.${extension} files are not read` : "its kind is unknown");
}

/** Encrypted Office files are compound files (MS-OFFCRYPTO) under a name of the new formats. */
function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function cut(read: FileText, most: number): FileText {
  if (read.text.length <= most) return read;
  const unread = read.unread.concat({ inside: "", why: "it is longer than is read" });
  return { ...read, text: read.text.slice(0, most), unread };
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
