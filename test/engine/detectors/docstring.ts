import { readFileSync } from "node:fs";

/** A worked line of a detector's docstring. */
export interface Example {
  readonly tag: "finds" | "passes";
  /** Without marks. */
  readonly text: string;
  /** What must be found, in order. */
  readonly found: readonly string[];
}

/** The worked lines of a detector file: «…» marks what must be found, "\n" stands for a line end. */
export function examplesOf(file: string): readonly Example[] {
  const examples: Example[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const match = /^ \* @(finds|passes) (.+)$/.exec(line);
    if (match === null) continue;
    const marked = (match[2] as string).replace(/\\n/g, "\n");
    const found = (marked.match(/«[^»]*»/g) || []).map((mark) => mark.slice(1, -1));
    examples.push({ tag: match[1] as Example["tag"], text: marked.replace(/[«»]/g, ""), found });
  }
  return examples;
}
