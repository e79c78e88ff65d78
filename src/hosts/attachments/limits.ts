import type { Allowance } from "./types";

/**
 * Bounds against files made to exhaust a reader, and against honest ones that would take too long.
 * They hold for an attachment with everything inside it.
 */
export interface Limits {
  readonly fileBytes: number;
  /** Counted as it is unpacked; what an archive promises of itself is not believed. */
  readonly unpackedBytes: number;
  readonly files: number;
  /** UTF-16 units. */
  readonly text: number;
  /** Levels of files inside files. */
  readonly depth: number;
}

export const defaultLimits: Limits = {
  fileBytes: 30_000_000,
  unpackedBytes: 60_000_000,
  files: 1_000,
  text: 2_000_000,
  depth: 3,
};

export function allowanceOf(limits: Limits, isOutOfTime: () => boolean): Allowance {
  let unpacked = 0;
  let files = 0;
  return {
    text: limits.text,
    isOutOfTime,
    unpackedBytes: () => limits.unpackedBytes - unpacked,
    spendUnpacked: (bytes) => {
      unpacked += bytes;
    },
    takeFile: () => ++files <= limits.files,
  };
}
