import { inflate } from "./inflate";
import type { Unpacked } from "./inflate";
import { doublet, quadruplet } from "./littleEndian";
import type { Allowance } from "./types";
import { Unreadable, whyNot } from "./unreadBecause";
import { zipDirectory } from "./zipDirectory";
import type { ZipEntry } from "./zipDirectory";

const mostEntries = 10_000;
const headerSignature = 0x04034b50;

/** A zip file's entries, unpacked one at a time as they are asked for. */
export class ZipArchive {
  /** Files only; folders are in the files' names. */
  readonly entries: readonly ZipEntry[];

  /** Throws where the bytes are no zip file or one that is cut off. */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = zipDirectory(bytes, mostEntries).filter(({ name }) => !name.endsWith("/"));
  }

  has(name: RegExp): boolean {
    return this.entries.some((entry) => name.test(entry.name));
  }

  /** Throws where the entry is encrypted or broken. */
  unpack(entry: ZipEntry, allowance: Allowance): Unpacked {
    const { isEncrypted, method, size } = entry;
    if (isEncrypted) throw new Unreadable(whyNot.encrypted);
    const packed = this.packed(entry);
    const unpacked =
      method === 8
        ? inflate(packed, allowance)
        : method === 0
          ? stored(packed, allowance)
          : unknown();
    if (unpacked.isWhole && unpacked.bytes.length !== size)
      throw new Error("it is not as long as the archive says");
    return unpacked;
  }

  private packed({ offset, packedSize }: ZipEntry): Uint8Array {
    const start = offset + 30 + doublet(this.bytes, offset + 26) + doublet(this.bytes, offset + 28);
    const isThere = quadruplet(this.bytes, offset) === headerSignature;
    if (!isThere || start + packedSize > this.bytes.length) throw new Error("it is cut off");
    return this.bytes.subarray(start, start + packedSize);
  }
}

export function isZip(bytes: Uint8Array): boolean {
  const signature = quadruplet(bytes, 0);
  return signature === headerSignature || signature === 0x06054b50;
}

function stored(packed: Uint8Array, allowance: Allowance): Unpacked {
  const left = Math.max(0, allowance.unpackedBytes());
  allowance.spendUnpacked(packed.length);
  return { bytes: packed.subarray(0, left), isWhole: packed.length <= left };
}

function unknown(): never {
  throw new Unreadable("it is packed in a way that is not read");
}
