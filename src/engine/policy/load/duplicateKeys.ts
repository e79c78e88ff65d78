import { below } from "./shape";

/** A field that stands twice in one set of braces: the parser keeps the last without a word. */
export interface DuplicateKey {
  /** Of the field: `rules[3].when`. */
  readonly path: string;
  readonly name: string;
  /** Lines of the first and of this one, counted from 1. */
  readonly firstLine: number;
  readonly line: number;
}

/** A set of braces or brackets that is open, and where in it the reading stands. */
interface Open {
  readonly path: string;
  /** The fields so far, with their lines; `undefined` in a list. */
  readonly fields: Map<string, number> | undefined;
  name: string;
  index: number;
}

/** Finds them in a text that is known to be JSON. */
export function duplicateKeys(json: string): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Open[] = [];
  let line = 1;
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    const top = open[open.length - 1];
    if (sign === "\n") line++;
    else if (sign === "{" || sign === "[") {
      const fields = sign === "{" ? new Map<string, number>() : undefined;
      open.push({ path: pathIn(top), fields, name: "", index: 0 });
    } else if (sign === "}" || sign === "]") open.pop();
    else if (sign === "," && top) top.index++;
    else if (sign === '"') {
      const end = stringEnd(json, at);
      if (top?.fields && isKey(json, end)) {
        top.name = JSON.parse(json.slice(at, end)) as string;
        const firstLine = top.fields.get(top.name);
        if (firstLine === undefined) top.fields.set(top.name, line);
        else found.push({ path: pathIn(top), name: top.name, firstLine, line });
      }
      at = end - 1;
    }
  }
  return found;
}

function pathIn(top: Open | undefined): string {
  if (!top) return "";
  return top.fields ? below(top.path, top.name) : `${top.path}[${top.index}]`;
}

/** Behind the closing quote. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (json.charAt(at) !== '"') at += json.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}

function isKey(json: string, end: number): boolean {
  let at = end;
  while (json.charCodeAt(at) <= 32) at++;
  return json.charAt(at) === ":";
}
