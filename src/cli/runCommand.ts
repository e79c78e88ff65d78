import { checkCommand } from "./checkCommand";
import { manifestCommand } from "./manifestCommand";
import { policyCommand } from "./policyCommand";
import { WrongUsage } from "./types";
import type { ExitStatus, Terminal } from "./types";
import { visible } from "./visible";

const usage = `postvagt check <file.eml | file.ics | file.msg | ->…
postvagt check --jsonl <file | ->
  --policy <file or preset>   jammerbugt, ishoj, varnamo, alvkarleby, base-da, base-sv
  --lang da|sv|en             language of the answer
  --json                      verdicts as JSON, one a line
  --reveal                    adds the found text to each finding (invented mails only)
  --secure                    as if the secure route were on
postvagt policy check|explain|test|diff|install …
postvagt manifest build --host <https address>
postvagt manifest check [file] [--site <folder of the built site>]
`;

const commands: {
  readonly [name: string]: (
    words: readonly string[],
    terminal: Terminal,
  ) => Promise<ExitStatus> | undefined;
} = {
  check: checkCommand,
  manifest: manifestCommand,
  policy: policyCommand,
};

/** Runs one command; the words are those after the program's name. */
export async function runCommand(words: readonly string[], given: Terminal): Promise<ExitStatus> {
  const [name = "", ...rest] = words;
  const terminal: Terminal = {
    ...given,
    write: (text) => given.write(visible(text)),
    complain: (text) => given.complain(visible(text)),
  };
  if (name === "--help" || name === "help") {
    terminal.write(usage);
    return 0;
  }
  try {
    const running = Object.hasOwn(commands, name) ? commands[name]?.(rest, terminal) : undefined;
    if (running) return await running;
    throw new WrongUsage(name ? `unknown command ${name}` : "a command was expected");
  } catch (fault) {
    if (!(fault instanceof WrongUsage)) throw fault;
    terminal.complain(`postvagt: ${fault.message}\n\n${usage}`);
    return 2;
  }
}
