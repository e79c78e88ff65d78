import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const BLOCK = 512;

/** Writes the regular files of an uncompressed tar archive under `folder`. Links are not followed. */
export function untar(archive: Buffer, folder: string): void {
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + BLOCK);
    const size = parseInt(field(header, 124, 12), 8) || 0;
    const start = at + BLOCK;
    if (isRegularFile(header)) writeEntry(folder, header, archive.subarray(start, start + size));
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function field(header: Buffer, start: number, length: number): string {
  const text = header.toString("latin1", start, start + length);
  return text.split("\0", 1)[0] ?? "";
}

function isRegularFile(header: Buffer): boolean {
  const type = header[156];
  return type === 0 || type === 0x30;
}

function writeEntry(folder: string, header: Buffer, content: Buffer): void {
  const prefix = field(header, 345, 155);
  const name = normalize(join(prefix, field(header, 0, 100)));
  if (name.startsWith("..")) throw new Error(`tar entry leaves its folder: ${name}`);
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: parseInt(field(header, 100, 8), 8) || 0o644 });
}
