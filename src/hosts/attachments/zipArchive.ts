import { unzipSync } from "fflate";
import type { Limits } from "./types";

/** The entries of a zip file, unpacked within limits. */
export interface ZipArchive {
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** Names of entries that are encrypted. */
  readonly encrypted: readonly string[];
  /** Why some entries stayed packed, if any did. */
  readonly stopped?: string;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Unpacks the wanted entries. What the directory promises is checked before anything is unpacked. */
export function openZip(
  bytes: Uint8Array,
  limits: Limits,
  isWanted: (name: string) => boolean = () => true,
): ZipArchive {
  const encrypted = encryptedEntries(bytes);
  const entries = new Map<string, Uint8Array>();
  let stopped: string | undefined;
  let total = 0;
  let count = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (name.endsWith("/") || encrypted.indexOf(name) >= 0 || !isWanted(name)) return false;
      total += originalSize;
      count += 1;
      if (count > limits.entries) stopped = `more than ${limits.entries} files inside`;
      else if (total > limits.unpackedBytes) stopped = "unpacked it would be too large";
      else if (originalSize > 1_000_000 && originalSize > size * limits.unpackedRatio)
        stopped = `${name} is packed beyond reason`;
      return stopped === undefined;
    },
  });
  Object.keys(unpacked).forEach((name) => entries.set(name, unpacked[name]!));
  return { entries, encrypted, ...(stopped === undefined ? {} : { stopped }) };
}

/** Bit 0 of an entry's flags in the central directory (APPNOTE.TXT 4.4.4) says it is encrypted. */
function encryptedEntries(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  let at = directoryStart(bytes);
  while (at >= 0 && at + 46 <= bytes.length && signature(bytes, at) === 0x02014b50) {
    const nameLength = short(bytes, at + 28);
    if (short(bytes, at + 8) & 1) names.push(latin1(bytes, at + 46, nameLength));
    at += 46 + nameLength + short(bytes, at + 30) + short(bytes, at + 32);
  }
  return names;
}

function directoryStart(bytes: Uint8Array): number {
  const earliest = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= earliest; at--)
    if (signature(bytes, at) === 0x06054b50) return signature(bytes, at + 16);
  return -1;
}

function short(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function signature(bytes: Uint8Array, at: number): number {
  return (short(bytes, at) | (short(bytes, at + 2) << 16)) >>> 0;
}

function latin1(bytes: Uint8Array, start: number, length: number): string {
  let text = "";
  for (let i = start; i < start + length; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}
