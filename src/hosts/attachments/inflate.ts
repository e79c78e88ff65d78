import { Inflate } from "fflate";
import type { Allowance } from "./types";

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** False where the allowance ended first: `bytes` is then the beginning. */
  readonly isWhole: boolean;
}

/** Deflate expands at most a thousandfold, so one step gives no more than 16 MB. */
const step = 16_384;

/**
 * Unpacks deflated bytes step by step and stops where the allowance does, whatever the archive said
 * of their size. Throws on what is not deflated data.
 */
export function inflate(packed: Uint8Array, allowance: Allowance): Unpacked {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    const kept = chunk.subarray(0, Math.max(0, allowance.unpackedBytes()));
    allowance.spendUnpacked(chunk.length);
    length += kept.length;
    chunks.push(kept);
  });
  for (let at = 0; at < packed.length; at += step) {
    if (allowance.unpackedBytes() <= 0 || allowance.isOutOfTime())
      return { bytes: joined(chunks, length), isWhole: false };
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return { bytes: joined(chunks, length), isWhole: allowance.unpackedBytes() >= 0 };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
