import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Mail } from "../admin/outcome";
import { effects } from "../engine/types";
import type { Effect } from "../engine/types";
import { readCommunication } from "../hosts/communicationJson";
import { UnreadableInput } from "../hosts/unreadableInput";
import { readInput } from "./readInput";
import type { Terminal } from "./types";

/**
 * The mails and calendar entries of a folder, or of one file: `.eml`, `.ics`, `.msg`, or a
 * communication as `.json`. What is wished of one stands in the first line of `<file>.verdict.txt`.
 * `undefined` when one could not be read; the complaint names it.
 */
export async function readMails(
  place: string,
  terminal: Terminal,
): Promise<readonly Mail[] | undefined> {
  const mails: Mail[] = [];
  let isWhole = true;
  for (const file of filesIn(place, terminal)) {
    try {
      const communications = await communicationsIn(file, terminal);
      const expected = expectedOf(file);
      for (const communication of communications)
        mails.push({ name: file, communication, expected });
    } catch (fault) {
      if (!(fault instanceof UnreadableInput)) throw fault;
      terminal.complain(`postvagt: ${file}: ${fault.message}\n`);
      isWhole = false;
    }
  }
  return isWhole ? mails : undefined;
}

const readable = /\.(?:eml|ics|msg|json)$/i;

function filesIn(place: string, terminal: Terminal): readonly string[] {
  if (!existsSync(place) || !statSync(place).isDirectory()) return [place];
  const files = readdirSync(place)
    .filter((file) => readable.test(file))
    .sort();
  if (files.length === 0)
    terminal.complain(`postvagt: ${place}: there is no mail in this folder\n`);
  return files.map((file) => path.join(place, file));
}

async function communicationsIn(file: string, terminal: Terminal) {
  if (!/\.json$/i.test(file)) return readInput(file, terminal);
  try {
    return [readCommunication(JSON.parse(readFileSync(file, "utf8")), terminal.today)];
  } catch (fault) {
    if (fault instanceof UnreadableInput) throw fault;
    throw new UnreadableInput(fault instanceof Error ? fault.message : String(fault));
  }
}

function expectedOf(file: string): Effect | undefined {
  const beside = file.replace(/\.[^.]+$/, ".verdict.txt");
  if (!existsSync(beside)) return undefined;
  const [first = ""] = readFileSync(beside, "utf8").split("\n");
  const words = first.split(/[^a-z]+/);
  return effects.filter((effect) => words.includes(effect))[0];
}
