import { onceFor } from "../policy/onceFor";
import { read } from "../text/read";
import type { Reading } from "../text/types";
import type { Communication, Edit } from "../types";
import { partNamed } from "./parts";

type After = Extract<Edit, { do: "insertText" }>["after"];

/** Every reason's remedies ask for it, and to read a long mail is most of what a check costs. */
const bodiesOf = onceFor((communication: Communication) => {
  const parts = communication.parts.filter(({ name }) => name === "body");
  return read({ channel: communication.channel, parts }).filter(({ role }) => role === "body");
});

/** The body as it is read; `undefined` where it could not be. */
export function bodyOf(communication: Communication): Reading | undefined {
  return bodiesOf(communication)[0];
}

/**
 * Where the writer's own words end, before the sign-off and the quoted thread: what is added there
 * reads as the last paragraph of the letter. `undefined` where nothing has been written yet.
 */
export function endOfOwnWords(communication: Communication): After {
  const body = bodyOf(communication);
  const source = partNamed(communication, "body")?.text ?? "";
  const last = body && lastOwnSign(body);
  if (body === undefined || last === undefined) return undefined;
  const at = body.plain.sourceEnd(last);
  return { at, expected: source.slice(0, at) };
}

function lastOwnSign({ regions, plain }: Reading): number | undefined {
  let last: number | undefined;
  for (const { region, start, end } of regions) {
    if (region === "signature") return last;
    if (region !== "new") continue;
    for (let at = end - 1; at >= start; at--) {
      if (/\s/.test(plain.text.charAt(at))) continue;
      last = at;
      break;
    }
  }
  return last;
}
