import { open } from "node:fs/promises";
import { fileReading } from "../hosts/attachments/fileReading";
import { readersOnDemand } from "../hosts/attachments/onDemand/readersOnDemand";
import { readEml } from "../hosts/eml";
import { readIcs } from "../hosts/ics";
import { isMsg, readMsg } from "../hosts/msg";
import { UnreadableInput } from "../hosts/unreadableInput";
import type { Communication } from "../engine/types";
import type { Terminal } from "./types";

/** Over Exchange Online's usual limits (35 MB to send, 36 MB to receive), and held in memory. */
const mostMegabytes = 40;
const mostBytes = mostMegabytes * 1024 * 1024;

/** Every kind of attachment, and time for large ones. */
const reads = fileReading(readersOnDemand(), 30_000);

/** The bytes of a file, or of standard input where the name is `-`. */
export async function readBytes(name: string, terminal: Terminal): Promise<Uint8Array> {
  const bytes = name === "-" ? await allOf(terminal.input) : await fileBytes(name);
  if (bytes.length === 0) throw new UnreadableInput("is empty");
  return bytes;
}

/** The communications in a mail or calendar file, told apart by what stands in it. */
export async function readInput(
  name: string,
  terminal: Terminal,
): Promise<readonly Communication[]> {
  const bytes = withoutByteOrderMark(await readBytes(name, terminal));
  if (isMsg(bytes)) return [await readMsg(bytes, terminal.today, reads)];
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  return /^\s*BEGIN:VCALENDAR/i.test(start)
    ? readIcs(bytes, terminal.today, reads)
    : [await readEml(bytes, terminal.today, readIcs, reads)];
}

async function fileBytes(name: string): Promise<Uint8Array> {
  let file;
  try {
    file = await open(name);
    const { size } = await file.stat();
    if (size > mostBytes) throw tooLarge(size);
    return await file.readFile();
  } catch (fault) {
    throw fault instanceof UnreadableInput ? fault : new UnreadableInput(systemFault(fault));
  } finally {
    await file?.close();
  }
}

async function allOf(input: Terminal["input"]): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) throw tooLarge(size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: number): UnreadableInput {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return new UnreadableInput(
    `is ${megabytes} MB or more; mails and calendar files are read up to ${mostMegabytes} MB`,
  );
}

function systemFault(fault: unknown): string {
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code === "ENOENT") return "no such file";
  if (code === "EACCES") return "may not be read by this user";
  if (code === "EISDIR") return "is a folder, not a file";
  return message;
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
