import { outOfBounds, tooDeep, tooDeepAt } from "./bounds";
import { duplicateKeys } from "./duplicateKeys";
import type { DuplicateKey } from "./duplicateKeys";
import type { Problem } from "./problem";

export interface Parsed {
  readonly value?: unknown;
  /** Why there is no value; at least one where there are any. */
  readonly problems?: readonly Problem[];
  /** Of each only the last is in the value; what is no text is not known to have any. */
  readonly duplicates?: readonly DuplicateKey[];
}

/** The value of a JSON text; a value that is no text is taken as parsed already. */
export function parseJson(json: unknown): Parsed {
  if (typeof json !== "string") return bounded(json);
  const text = json.replace(/^\uFEFF/, "");
  if (text.trim() === "") return notJson("the file is empty", "write a policy in it");
  const place = tooDeepAt(text);
  if (place !== undefined) return { problems: [tooDeep(place)] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    const says = `the file is not JSON${placeOf(fault, text)}`;
    return notJson(says, "look for a comma, quote or bracket just before, missing or one too many");
  }
  return { ...bounded(value), duplicates: duplicateKeys(text) };
}

function bounded(value: unknown): Parsed {
  const problems = outOfBounds(value);
  return problems.length > 0 ? { problems } : { value };
}

function notJson(says: string, advice: string): Parsed {
  return { problems: [{ path: "", says, advice, severity: "error" }] };
}

/** Engines word their complaint each in their way; most of them tell the position. */
function placeOf(fault: unknown, text: string): string {
  const [, position] = /position (\d+)/.exec(fault instanceof Error ? fault.message : "") ?? [];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` from line ${before.length}, column ${before[before.length - 1]!.length + 1}`;
}
