import { parseArgs } from "node:util";
import {
  isForThisMachine,
  manifestFor,
  manifestProblems,
  problemLine,
} from "../admin/manifest/manifestFile";
import { WrongUsage } from "./types";
import type { ExitStatus, Terminal } from "./types";

/**
 * `manifest build --host <https address>` writes the manifest for that address;
 * `manifest check [file] [--site <folder>]` tells everything that is wrong with one.
 */
export async function manifestCommand(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const [task, ...rest] = words;
  if (task === "build") return build(optionsIn(rest).values.host, terminal);
  if (task === "check") return check(optionsIn(rest), terminal);
  throw new WrongUsage("manifest: build --host <https address>, or check [file], was expected");
}

function optionsIn(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { host: { type: "string" }, site: { type: "string" } },
    });
  } catch (fault) {
    throw new WrongUsage(`manifest: ${(fault as Error).message}`);
  }
}

function build(host: string | undefined, terminal: Terminal): ExitStatus {
  if (host === undefined) throw new WrongUsage("manifest build: --host was expected");
  try {
    terminal.write(manifestFor(host));
    return 0;
  } catch (fault) {
    terminal.complain(`postvagt: ${(fault as Error).message}\n`);
    return 2;
  }
}

function check(
  { positionals, values: { site } }: ReturnType<typeof optionsIn>,
  terminal: Terminal,
): ExitStatus {
  const [file] = positionals;
  try {
    const problems = manifestProblems(file, site);
    for (const problem of problems)
      terminal.complain(`${problemLine(file ?? "manifest.xml", problem)}\n`);
    if (site !== undefined && isForThisMachine(file)) terminal.complain(onlyHere);
    return problems.length > 0 ? 2 : 0;
  } catch (fault) {
    terminal.complain(`postvagt: ${(fault as Error).message}\n`);
    return 2;
  }
}

/** A build without an address is one to try things out with, and looks like any other. */
const onlyHere =
  "postvagt: note: this manifest is for localhost, which only this machine reaches; build with --env host=<https address>\n";
