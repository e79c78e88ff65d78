import { createHash } from "node:crypto";

/** A page of lines, or a picture that fills it, as a scanner makes it. */
export type Page = readonly string[] | "picture";

/**
 * A PDF 1.4 file by hand: Helvetica, WinAnsi, nothing packed. With a password, encrypted by RC4. With
 * a link, the foot of each page leads there.
 */
export function pdf(pages: readonly Page[], password?: string, link?: string): Uint8Array {
  const objects: string[] = ["<</Type/Catalog/Pages 2 0 R>>", "", font];
  const id = "0123456789abcdef";
  const lock = password === undefined ? undefined : lockOf(password, id);
  const kids = pages.map((page) => {
    const content = page === "picture" ? "q 600 0 0 800 0 0 cm /Scan Do Q" : textOf(page);
    const resources =
      page === "picture"
        ? `/XObject<</Scan ${objects.push(stream(picture, "\x80", objects.length + 1, lock))} 0 R>>`
        : "/Font<</F1 3 0 R>>";
    const contents = objects.push(stream("", content, objects.length + 1, lock));
    const links = link === undefined ? "" : `/Annots[${objects.push(linkTo(link))} 0 R]`;
    return objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<${resources}>>/Contents ${contents} 0 R${links}>>`,
    );
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]>>`;
  return written(objects, lock ? `/Encrypt ${objects.push(lock.dictionary)} 0 R` : "", id);
}

const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
const picture =
  "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8";

function textOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`);
  return `BT /F1 12 Tf 14 TL 50 750 Td ${shown.join("\n")} ET`;
}

function linkTo(address: string): string {
  return `<</Type/Annot/Subtype/Link/Rect[50 20 550 40]/A<</S/URI/URI(${address})>>>>`;
}

function stream(entries: string, content: string, number: number, lock?: Lock): string {
  const bytes = Buffer.from(content, "latin1");
  const kept = lock ? rc4(objectKey(lock.key, number), bytes) : bytes;
  return `<<${entries}/Length ${kept.length}>>stream\n${kept.toString("latin1")}\nendstream`;
}

function written(objects: readonly string[], trailer: string, id: string): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const hex = Buffer.from(id).toString("hex");
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R/ID[<${hex}><${hex}>]${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + table + end, "latin1"));
}

interface Lock {
  readonly key: Buffer;
  readonly dictionary: string;
}

const padding = Buffer.from(
  "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a",
  "hex",
);

/** The standard security handler, revision 2 (ISO 32000-1, 7.6.3). */
function lockOf(password: string, id: string): Lock {
  const padded = Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(Buffer.concat([padded, owner, permissions, Buffer.from(id)])).subarray(0, 5);
  const user = rc4(key, padding);
  return {
    key,
    dictionary: `<</Filter/Standard/V 1/R 2/P -4/O<${owner.toString("hex")}>/U<${user.toString("hex")}>>>`,
  };
}

function objectKey(key: Buffer, number: number): Buffer {
  return md5(Buffer.concat([key, Buffer.from([number & 255, number >> 8, 0, 0, 0])])).subarray(0, 10);
}

function md5(bytes: Buffer): Buffer {
  return createHash("md5").update(bytes).digest();
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let a = 0;
  let b = 0;
  return Buffer.from(
    bytes.map((byte) => {
      a = (a + 1) & 255;
      b = (b + state[a]!) & 255;
      [state[a], state[b]] = [state[b]!, state[a]!];
      return byte ^ state[(state[a]! + state[b]!) & 255]!;
    }),
  );
}
