import { readFileSync } from "node:fs";
import type { Channel, Mailbox } from "../../../src/engine/types";

/** A worked line of a detector's docstring. */
export interface Example {
  readonly tag: "finds" | "passes";
  /** Mail, unless the line begins with another in brackets: `[sms] …`. */
  readonly channel: Channel;
  /** Nobody, unless the line begins with a recipient: `[to Anne Lund <anne@firma.example>] …`. */
  readonly to: readonly Mailbox[];
  /** Answered with, where the line begins with `[reply to …]`. */
  readonly isReply: boolean;
  /** Without marks. */
  readonly text: string;
  /** What must be found, in order. */
  readonly found: readonly string[];
}

/**
 * The worked lines of a detector file: «…» marks what must be found, "\n" stands for a line end. A
 * line for a calendar entry is its subject, any other a body. Marks may stand in the recipient too.
 */
export function examplesOf(file: string): readonly Example[] {
  const examples: Example[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const match = /^ \* @(finds|passes) (?:\[([a-z-]+)\] )?(?:\[(reply )?to (.+?)\] )?(.+)$/.exec(
      line,
    );
    if (match === null) continue;
    const channel = (match[2] ?? "mail") as Channel;
    const marked = (match[5] as string).replace(/\\n/g, "\n");
    const found = `${match[4] ?? ""} ${marked}`
      .split("«")
      .slice(1)
      .map((mark) => mark.slice(0, mark.indexOf("»")));
    const tag = match[1] as Example["tag"];
    const written = match[4]?.replace(/[«»]/g, "");
    const [, name, address] = /^(.*) <(.*)>$/.exec(written ?? "") ?? [];
    const to = written === undefined ? [] : [{ name, address: address ?? written }];
    const isReply = match[3] !== undefined;
    examples.push({ tag, channel, to, isReply, text: marked.replace(/[«»]/g, ""), found });
  }
  return examples;
}
