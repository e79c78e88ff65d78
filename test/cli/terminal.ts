import { runCommand } from "../../src/cli/runCommand";

export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly complaints: string;
}

/** Runs one command as a shell would, in this process. */
export async function run(words: readonly string[], input = ""): Promise<Ran> {
  let output = "";
  let complaints = "";
  const status = await runCommand(words, {
    input: (async function* () {
      if (input) yield Buffer.from(input);
    })(),
    write: (text) => (output += text),
    complain: (text) => (complaints += text),
    today: "2026-11-21",
  });
  return { status, output, complaints };
}
