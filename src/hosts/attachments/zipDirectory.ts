import { decodeText } from "./decodeText";
import { doublet, quadruplet } from "./littleEndian";

/** One file in a zip, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are rare. */
  readonly method: number;
  readonly packedSize: number;
  /** What the directory says, which need not be so. */
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const tooLargeForField = 0xffffffff;

/** PKZIP's directory at the end of the file (APPNOTE.TXT 4.3.12). Throws where there is none. */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = quadruplet(bytes, endOfDirectory(bytes) + 16);
  if (at === tooLargeForField) throw new Error("its directory lies beyond four gigabytes");
  while (quadruplet(bytes, at) === entrySignature && entries.length < most) {
    const nameLength = doublet(bytes, at + 28);
    const extraLength = doublet(bytes, at + 30);
    const extra = at + 46 + nameLength;
    entries.push({
      name: entryName(bytes.subarray(at + 46, extra)),
      isEncrypted: (doublet(bytes, at + 8) & 1) === 1,
      method: doublet(bytes, at + 10),
      ...sizes(bytes, at, extra, extraLength),
    });
    at = extra + extraLength + doublet(bytes, at + 32);
  }
  return entries;
}

function endOfDirectory(bytes: Uint8Array): number {
  const earliest = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= earliest; at--)
    if (quadruplet(bytes, at) === endSignature) return at;
  throw new Error("its directory is missing, as in a file that is cut off");
}

type Sizes = Pick<ZipEntry, "packedSize" | "size" | "offset">;

/** Some writers always use the 64-bit fields (APPNOTE.TXT 4.5.3), however small the file. */
function sizes(bytes: Uint8Array, at: number, extra: number, extraLength: number): Sizes {
  let wide = wideFields(bytes, extra, extra + extraLength);
  const [size, packedSize, offset] = [at + 24, at + 20, at + 42].map((place) => {
    const value = quadruplet(bytes, place);
    if (value !== tooLargeForField || wide < 0) return value;
    wide += 8;
    return quadruplet(bytes, wide - 8) + quadruplet(bytes, wide - 4) * 2 ** 32;
  });
  return { size: size!, packedSize: packedSize!, offset: offset! };
}

function wideFields(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at + 4 <= end; at += 4 + doublet(bytes, at + 2))
    if (doublet(bytes, at) === 1) return at + 4;
  return -1;
}

/** Code page 850 from 0x80, as Windows in Denmark and Sweden has long written file names. */
const from0x80 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»";

/** UTF-8 where it is that, flagged or not, as newer programs write it. */
function entryName(bytes: Uint8Array): string {
  const name = decodeText(bytes);
  const high = Array.from(bytes).filter((byte) => byte >= 0x80);
  const isUtf8 = high.length === 0 || name.length < bytes.length;
  if (isUtf8 && name.indexOf("\ufffd") < 0) return name;
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : from0x80.charAt(byte - 0x80) || "\ufffd",
  ).join("");
}
