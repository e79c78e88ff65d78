import { policyFor } from "./policySource";
import { WrongUsage } from "./types";
import type { ExitStatus, Terminal } from "./types";

/** `policy check <file or preset>`: everything that is wrong with a policy, a line each. */
export async function policyCommand(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const [task, name] = words;
  if (task !== "check" || name === undefined)
    throw new WrongUsage("policy: check and a file or preset were expected");
  const { problems = [] } = await policyFor(name);
  for (const problem of problems) terminal.complain(`postvagt: ${problem}\n`);
  return problems.length > 0 ? 2 : 0;
}
