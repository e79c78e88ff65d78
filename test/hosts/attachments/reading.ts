import { readFile } from "../../../src/hosts/attachments/readFile";
import type { ReadingOptions } from "../../../src/hosts/attachments/readFile";
import { readersEverywhere } from "../../../src/hosts/attachments/readers";
import type { FileText } from "../../../src/hosts/attachments/types";

/** A file read as the event bundle reads it. */
export function read(
  name: string,
  content: Uint8Array | string,
  options: Partial<ReadingOptions> = {},
): Promise<FileText> {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
  return readFile({ name, mediaType: "", bytes }, { readers: readersEverywhere, ...options });
}

export async function textOf(name: string, content: Uint8Array | string): Promise<string> {
  const { text, unread } = await read(name, content);
  expect(unread).toEqual([]);
  return text;
}

export async function whyUnread(
  name: string,
  content: Uint8Array | string,
  options: Partial<ReadingOptions> = {},
): Promise<readonly string[]> {
  return (await read(name, content, options)).unread.map(({ inside, why }) =>
    inside ? `${inside}: ${why}` : why,
  );
}
