import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { check } from "../engine/check";
import { effects } from "../engine/types";
import type { Communication, Language } from "../engine/types";
import { readCommunication } from "../hosts/communicationJson";
import { UnreadableInput } from "../hosts/unreadableInput";
import { policyFor } from "./policySource";
import type { ProvedPolicy } from "./policySource";
import { printedVerdict } from "./printedVerdict";
import { readInput } from "./readInput";
import { WrongUsage } from "./types";
import type { ExitStatus, Terminal } from "./types";
import { verdictJson } from "./verdictJson";

interface Options {
  readonly policy?: string;
  readonly language?: Language;
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly reveal: boolean;
  readonly secure: boolean;
  readonly files: readonly string[];
}

/** Prints what Outlook would say of each mail or calendar file just before Send. */
export async function checkCommand(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const options = optionsOf(words);
  const source = policyFor(options.policy);
  if (source.problems) {
    for (const problem of source.problems) terminal.complain(`postvagt: ${problem}\n`);
    return 2;
  }
  return options.jsonl
    ? checkLines(options, source, terminal)
    : checkFiles(options, source, terminal);
}

function optionsOf(words: readonly string[]): Options {
  const { values, positionals } = parsed(words);
  const { lang, policy, json = false, jsonl = false, reveal = false, secure = false } = values;
  if (lang !== undefined && lang !== "da" && lang !== "sv" && lang !== "en")
    throw new WrongUsage(`--lang: da, sv or en was expected, not ${lang}`);
  if (positionals.length === 0) throw new WrongUsage("check: a file was expected, or - for input");
  if (jsonl && positionals.length > 1) throw new WrongUsage("check --jsonl: one file at a time");
  return { policy, language: lang, json, jsonl, reveal, secure, files: positionals };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        policy: { type: "string" },
        lang: { type: "string" },
        json: { type: "boolean" },
        jsonl: { type: "boolean" },
        reveal: { type: "boolean" },
        secure: { type: "boolean" },
      },
    });
  } catch (fault) {
    throw new WrongUsage(`check: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

async function checkFiles(
  options: Options,
  source: ProvedPolicy,
  terminal: Terminal,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const file of options.files) {
    try {
      for (const [index, communication] of (await readInput(file, terminal)).entries()) {
        const id = index === 0 ? file : `${file}#${index + 1}`;
        const result = checkOne({ id, ...communication }, options, source);
        terminal.write(result.text);
        if (status === 0) status = result.status;
      }
    } catch (fault) {
      if (!(fault instanceof UnreadableInput)) throw fault;
      terminal.complain(`postvagt: ${file}: ${fault.message}\n`);
      status = 2;
    }
  }
  return status;
}

/** In the order of the lines, one verdict each; a line that cannot be read says so in its place. */
async function checkLines(
  options: Options,
  source: ProvedPolicy,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [name = "-"] = options.files;
  let status: ExitStatus = 0;
  let number = 0;
  try {
    for await (const line of linesOf(name, terminal)) {
      number++;
      if (line.trim() === "") continue;
      try {
        const communication = readCommunication(jsonOf(line), terminal.today);
        const result = checkOne(communication, { ...options, json: true }, source);
        terminal.write(result.text);
        if (status === 0) status = result.status;
      } catch (fault) {
        if (!(fault instanceof UnreadableInput)) throw fault;
        const error = `line ${number}: ${fault.message}`;
        terminal.write(`${JSON.stringify({ id: idOf(line), error })}\n`);
        terminal.complain(`postvagt: ${name}: ${error}\n`);
        status = 2;
      }
    }
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    terminal.complain(`postvagt: ${name}: ${code === "ENOENT" ? "no such file" : code}\n`);
    return 2;
  }
  return status;
}

function linesOf(name: string, terminal: Terminal): AsyncIterable<string> {
  const input = name === "-" ? Readable.from(terminal.input) : createReadStream(name);
  return createInterface({ input, crlfDelay: Infinity });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (fault) {
    throw new UnreadableInput(`not JSON: ${fault instanceof Error ? fault.message : ""}`);
  }
}

function idOf(line: string): string | null {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return typeof id === "string" ? id : null;
  } catch {
    return null;
  }
}

function checkOne(
  given: Communication,
  options: Options,
  source: ProvedPolicy,
): { text: string; status: 0 | 1 } {
  const communication = options.secure
    ? { ...given, traits: { ...given.traits, secureRoute: true } }
    : given;
  const policy = source.forDraft(communication);
  const language = options.language ?? policy.language;
  const verdict = check(communication, policy);
  const text = options.json
    ? `${JSON.stringify(verdictJson(verdict, communication, policy, language, options.reveal))}\n`
    : printedVerdict(verdict, communication, policy, language, options.reveal);
  return { text, status: isQuiet(verdict.effect) ? 0 : 1 };
}

function isQuiet(effect: (typeof effects)[number]): boolean {
  return effects.indexOf(effect) <= effects.indexOf("inform");
}
