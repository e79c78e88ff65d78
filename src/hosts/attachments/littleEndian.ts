/** Unsigned, from two bytes; past the end counts as zero. */
export function doublet(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** Unsigned, from four bytes; past the end counts as zero. */
export function quadruplet(bytes: Uint8Array, at: number): number {
  return (doublet(bytes, at) | (doublet(bytes, at + 2) << 16)) >>> 0;
}
