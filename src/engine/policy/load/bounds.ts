import type { Problem } from "./problem";
import { below, isObject } from "./shape";

/** Sets of braces and brackets in each other; a policy needs ten. */
const deepest = 40;
/** UTF-16 units of one text: a letter of ten pages. */
const longestText = 20_000;
const longestName = 100;

/** A place in a text, both counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the braces and brackets of a JSON text lie too deep in each other to be read at all. */
export function tooDeepAt(json: string): Place | undefined {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (sign === '"') at = stringEnd(json, at);
    else if (sign === "{" || sign === "[") {
      depth += 1;
      if (depth > deepest) return placeAt(json, at);
    } else if (sign === "}" || sign === "]") depth -= 1;
  }
  return undefined;
}

/** Where the string that begins at `start` has its closing quote, or the text its end. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === "\\" ? 2 : 1;
  return at;
}

function placeAt(json: string, at: number): Place {
  const before = json.slice(0, at).split("\n");
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

export function tooDeep(place: Place | undefined): Problem {
  const from = place ? ` from line ${place.line}, column ${place.column}` : "";
  return {
    path: "",
    says: `braces and brackets lie more than ${deepest} deep in each other${from}`,
    advice: "no policy needs more than ten: look for a bracket too many just before",
    severity: "error",
  };
}

/** A value that is still to be looked at. */
interface Waiting {
  readonly value: unknown;
  /** Its field's; empty in a list. */
  readonly name: string;
  readonly path: string;
  readonly depth: number;
}

/** What in a parsed value is too deep or too long to be proved; nothing of it need be a policy. */
export function outOfBounds(value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: Waiting[] = [{ value, name: "", path: "", depth: 0 }];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each.depth > deepest) return [tooDeep(undefined)];
    const fault = faultOf(each);
    if (fault !== undefined) problems.push(fault);
    else for (const inner of innerOf(each)) waiting.push(inner);
  }
  return problems.reverse();
}

function faultOf({ value, name, path }: Waiting): Problem | undefined {
  if (name.length > longestName) return tooLong(path, "name", name, longestName);
  if (typeof value !== "string" || value.length <= longestText) return undefined;
  return tooLong(path, "text", value, longestText);
}

function innerOf({ value, path, depth }: Waiting): readonly Waiting[] {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => {
      return { value: each, name: "", path: `${path}[${index}]`, depth: depth + 1 };
    });
  }
  if (!isObject(value)) return [];
  return Object.keys(value).map((name) => {
    const shown = name.length > longestName ? `${name.slice(0, 20)}…` : name;
    return { value: value[name], name, path: below(path, shown), depth: depth + 1 };
  });
}

function tooLong(path: string, what: "text" | "name", written: string, most: number): Problem {
  return {
    path,
    says: `the ${what} is ${written.length} characters long, and at most ${most} are read`,
    advice: "shorten it",
    severity: "error",
  };
}
