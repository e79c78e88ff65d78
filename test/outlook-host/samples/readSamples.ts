import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

import { readIcs } from "./readIcs";
import { readEml } from "./readEml";
import type { Sample } from "./sample";

/** Every `.eml` and `.ics` file of a folder, the newest first. */
export async function readSamples(folder: string): Promise<readonly Sample[]> {
  const files = (await readdir(folder)).sort();
  const known = files.filter((file) => [".eml", ".ics"].includes(extname(file)));
  const samples = await Promise.all(known.map((file) => readSample(join(folder, file))));
  return samples.sort((one, other) => other.item.created - one.item.created);
}

/** @throws Error naming the file where it cannot be read as a mail or meeting */
export async function readSample(path: string): Promise<Sample> {
  const content = await readFile(path);
  const file = path.replace(/^.*[\\/]/, "");
  try {
    return extname(path) === ".ics" ? readIcs(file, content) : await readEml(file, content);
  } catch (reason) {
    throw new Error(`${path}: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
}
