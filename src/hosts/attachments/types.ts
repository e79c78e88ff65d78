/** A file that travels with a mail or a meeting, its bytes in hand. */
export interface AttachedFile {
  readonly name: string;
  /** As the mail says it; empty where nobody does. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Something that could not be read: the file itself, or one inside it by its path. */
export interface Unread {
  /** Empty for the file itself, else the path inside it. */
  readonly inside: string;
  readonly why: string;
  readonly encrypted?: true;
}

/** What a file said, as plain text, and what in it could not be read. */
export interface FileText {
  readonly text: string;
  readonly unread: readonly Unread[];
}

/** What a reader may spend and whom it asks about files inside files. */
export interface Reading {
  readonly allowance: Allowance;
  /** For files inside this one. Never throws. */
  readonly readInner: (file: AttachedFile) => Promise<FileText>;
}

/** What is left for one attachment and for everything inside it, however deep. */
export interface Allowance {
  /** UTF-16 units of text that are kept of one file. */
  readonly text: number;
  readonly isOutOfTime: () => boolean;
  /** Bytes that may still be unpacked. */
  readonly unpackedBytes: () => number;
  readonly spendUnpacked: (bytes: number) => void;
  /** False once more files have been opened than is reasonable. */
  readonly takeFile: () => boolean;
}

/** Reads one kind of file. May throw on a broken one: the caller tells it as unread. */
export type FileReader = (file: AttachedFile, reading: Reading) => FileText | Promise<FileText>;

/** The kinds of file that have a reader somewhere; several extensions can share one. */
export type FileKind =
  | "text"
  | "html"
  | "calendar"
  | "contact"
  | "rtf"
  | "docx"
  | "xlsx"
  | "pptx"
  | "openDocument"
  | "zip"
  | "mail"
  | "msg"
  | "pdf";

export type FileReaders = { readonly [kind in FileKind]?: FileReader };
