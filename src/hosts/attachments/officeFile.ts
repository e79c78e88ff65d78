import { decodeText } from "./decodeText";
import type { AttachedFile, FileText, Reading, Unread } from "./types";
import { unreadInside, unreadWithin, whyNot, whyOf } from "./unreadBecause";
import { ZipArchive } from "./zipArchive";
import type { ZipEntry } from "./zipDirectory";

/** The text of one XML part of an office file; at most so many UTF-16 units. */
export type PartReader = (xml: string, most: number) => string;

/** The first fitting line counts. */
type Readers = ReadonlyArray<readonly [RegExp, PartReader]>;

/** Which parts of an office file are read, and how. */
export interface OfficeFormat {
  readonly parts: Readers;
  /** What parts hold beside what they show: a scan with nothing but this is a scan still. */
  readonly beside: Readers;
  /** Whole files inside: a chart's workbook, a document behind an icon. */
  readonly files?: RegExp;
  readonly pictures: RegExp;
  /** What must be known before the rest is read; may throw `Unreadable`. */
  readonly prepare?: (partText: (name: string) => string) => OfficeFormat | undefined;
}

/** Reads an office file, which is a zip of XML parts. What of it is broken is told, not thrown. */
export async function readOffice(
  { bytes }: AttachedFile,
  reading: Reading,
  given: OfficeFormat,
): Promise<FileText> {
  const archive = new ZipArchive(bytes);
  const format = given.prepare?.((name) => partText(archive, name, reading)) ?? given;
  const { allowance } = reading;
  const texts: string[] = [];
  const unread: Unread[] = [];
  let room = allowance.text;
  let isShown = false;

  for (const entry of archive.entries) {
    const readPart = readerOf(entry, format.parts);
    const readBeside = readerOf(entry, format.beside);
    const isFile = format.files?.test(entry.name) === true;
    if (!readPart && !readBeside && !isFile) continue;
    const stopped = whyStopped(room, reading);
    if (stopped !== undefined) {
      unread.push(unreadInside("", stopped));
      break;
    }
    try {
      const { bytes: content, isWhole } = archive.unpack(entry, allowance);
      if (!isWhole) unread.push(unreadInside("", whyNot.tooLong));
      const told = isFile
        ? [await innerText(entry, content, reading, unread)]
        : partTexts(decodeText(content), [readPart, readBeside], room);
      if (told[0]!.trim() !== "") isShown = true;
      for (const text of told.filter((each) => each.trim() !== "")) {
        room -= text.length;
        texts.push(text);
      }
    } catch (fault) {
      unread.push(unreadInside("", whyOf(fault)));
    }
  }
  if (!isShown && unread.length === 0 && archive.has(format.pictures))
    unread.push(unreadInside("", whyNot.scan));
  return { text: texts.join("\n"), unread };
}

/** What a part shows, then what it holds beside it. */
function partTexts(
  xml: string,
  readers: readonly (PartReader | undefined)[],
  room: number,
): readonly string[] {
  return readers.map((read) => (read === undefined ? "" : read(xml, room)));
}

function readerOf({ name }: ZipEntry, readers: Readers): PartReader | undefined {
  const fitting = readers.filter(([pattern]) => pattern.test(name))[0];
  return fitting && fitting[1];
}

function partText(archive: ZipArchive, name: string, { allowance }: Reading): string {
  const entry = archive.entries.filter((each) => each.name === name)[0];
  return entry === undefined ? "" : decodeText(archive.unpack(entry, allowance).bytes);
}

function whyStopped(room: number, { allowance }: Reading): string | undefined {
  if (allowance.isOutOfTime()) return whyNot.noTime;
  return room <= 0 || allowance.unpackedBytes() <= 0 ? whyNot.tooLong : undefined;
}

async function innerText(
  { name }: ZipEntry,
  bytes: Uint8Array,
  { readInner }: Reading,
  unread: Unread[],
): Promise<string> {
  const inner = await readInner({ name, mediaType: "", bytes });
  unread.push(...unreadWithin(name, inner));
  return inner.text;
}
