import { parseArgs } from "node:util";
import type { Outcome } from "../admin/outcome";
import { policyCheck } from "../admin/policyCheck";
import { policyDiff } from "../admin/policyDiff";
import { policyExplain } from "../admin/policyExplain";
import { policyInstall } from "../admin/policyInstall";
import { policyTest } from "../admin/policyTest";
import { readMails } from "./readMails";
import { WrongUsage } from "./types";
import type { ExitStatus, Terminal } from "./types";

/**
 * `policy check <policy>` · `explain <policy> --for <file>` · `test <policy> [--mails <folder>]` ·
 * `diff <old> <new> [--mails <folder>]` · `install <policy> --site <folder>`; a policy is a preset's name or a file.
 */
export async function policyCommand(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const { task, policies, place, site } = asked(words);
  const mails = place === undefined ? [] : await readMails(place, terminal);
  if (mails === undefined) return 2;
  const [first = "", second = ""] = policies;
  const tasks: { readonly [task in Task]: () => Outcome } = {
    check: () => policyCheck(first, terminal.today),
    explain: () => policyExplain(first, mails),
    test: () => policyTest(first, mails),
    diff: () => policyDiff(first, second, mails),
    install: () => policyInstall(first, site),
  };
  const { output, complaints, status } = tasks[task]();
  if (output) terminal.write(output);
  for (const line of complaints.split("\n").filter(Boolean))
    terminal.complain(`postvagt: ${line}\n`);
  return status;
}

type Task = "check" | "explain" | "test" | "diff" | "install";

const usage: { readonly [task in Task]: string } = {
  check: "policy check <file or preset>",
  explain: "policy explain <file or preset> --for <mail, calendar file or folder>",
  test: "policy test <file or preset> [--mails <folder>]",
  diff: "policy diff <old> <new> [--mails <folder>]",
  install: "policy install <file or preset> --site <folder of the built site>",
};

function asked(words: readonly string[]): {
  task: Task;
  policies: readonly string[];
  place: string | undefined;
  site: string;
} {
  const [word = "", ...rest] = words;
  if (!Object.hasOwn(usage, word)) {
    throw new WrongUsage(`policy: ${Object.keys(usage).join(", ")} was expected`);
  }
  const task = word as Task;
  const { values, positionals } = parsed(rest, usage[task]);
  const place = task === "explain" ? values.for : values.mails;
  const { site = "" } = values;
  const wanted = task === "diff" ? 2 : 1;
  const lacksPlace = (task === "explain" && place === undefined) || (task === "install" && !site);
  if (positionals.length !== wanted || lacksPlace) {
    throw new WrongUsage(`expected: ${usage[task]}`);
  }
  return { task, policies: positionals, place, site };
}

function parsed(words: readonly string[], expected: string) {
  const text = { type: "string" } as const;
  const options = { for: text, mails: text, site: text };
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    throw new WrongUsage(`expected: ${expected}`);
  }
}
