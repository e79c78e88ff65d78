/** A file that travels with a mail or a meeting, its bytes in hand. */
export interface AttachedFile {
  readonly name: string;
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

/** What a file said, and what in it could not be read. */
export interface FileText {
  readonly text: string;
  readonly format: "text" | "html";
  readonly unread: readonly Unread[];
}

/** What a reader may spend and whom it asks about files inside files. */
export interface Reading {
  readonly limits: Limits;
  /** Levels of files inside files that may still be opened. */
  readonly depth: number;
  readonly isOutOfTime: () => boolean;
  readonly readInner: (file: AttachedFile) => Promise<FileText>;
}

/** Reads one kind of file. May throw on a broken one: the caller tells it as unread. */
export type FileReader = (file: AttachedFile, reading: Reading) => FileText | Promise<FileText>;

/** Bounds against files made to exhaust a reader. Sizes in bytes, text in UTF-16 units. */
export interface Limits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly unpackedRatio: number;
  readonly entries: number;
  readonly text: number;
  readonly depth: number;
}

export const defaultLimits: Limits = {
  fileBytes: 30_000_000,
  unpackedBytes: 100_000_000,
  unpackedRatio: 250,
  entries: 2_000,
  text: 2_000_000,
  depth: 3,
};
