import type { TermLabel } from "../lexicons/lexicon";

/** One word of a phrase after its first. */
export type Step =
  | { readonly stem: string; readonly exact: boolean; readonly beginsCompound: boolean }
  | { readonly label: TermLabel }
  | { readonly gap: true };

const LONGEST_EXACT_STEP = 3;

/** The ways to write the first word, each with what must follow it: `{a|b}_c` is `a`, `b` + `c`. */
export function beginnings(written: string): readonly (readonly [string, string])[] {
  const brace = written.indexOf("{");
  const underscore = written.indexOf("_");
  if (brace < 0 && underscore < 0) return [[written, ""]];
  if (brace < 0 || (underscore >= 0 && underscore < brace)) {
    return [[written.slice(0, underscore), written.slice(underscore + 1)]];
  }
  const cut = firstBreak(written);
  const head = written.slice(0, cut);
  const rest = written.slice(cut + 1);
  const found: (readonly [string, string])[] = [];
  for (const one of alternatives(head)) {
    const inner = one.indexOf("_");
    if (inner < 0) found.push(one === "" ? splitAgain(rest) : [one, rest]);
    else found.push([one.slice(0, inner), joined(one.slice(inner + 1), rest)]);
  }
  return found;
}

/** What may stand at one place of a phrase: each way as a list of steps, an empty one if none need. */
export type Place = readonly (readonly Step[])[];

/** The places that follow the first word. Their ways are not multiplied: phrases may have many. */
export function placesOf(rest: string): readonly Place[] {
  const places: Place[] = [];
  for (let from = 0; from < rest.length;) {
    const end = firstBreak(rest, from);
    places.push(alternatives(rest.slice(from, end)).map(stepsOf));
    from = end + 1;
  }
  return places;
}

function stepsOf(way: string): readonly Step[] {
  return way
    .split("_")
    .filter((word) => word !== "")
    .map(stepOf);
}

/** `{a|b}_{c|}` as `a_c`, `a`, `b_c`, `b`; an empty alternative takes its underscore with it. */
export function alternatives(written: string): string[] {
  const open = written.indexOf("{");
  if (open < 0) return [written];
  const close = written.indexOf("}", open);
  const found: string[] = [];
  for (const choice of written.slice(open + 1, close).split("|")) {
    const after = written.slice(close + 1);
    const rest = choice === "" && after[0] === "_" ? after.slice(1) : after;
    for (const one of alternatives(rest)) found.push(written.slice(0, open) + choice + one);
  }
  return found;
}

/** The first underscore outside braces, or the end. */
function firstBreak(written: string, from = 0): number {
  let depth = 0;
  for (let at = from; at < written.length; at += 1) {
    const character = written[at];
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (character === "_" && depth === 0) return at;
  }
  return written.length;
}

function splitAgain(rest: string): readonly [string, string] {
  const cut = firstBreak(rest);
  return [rest.slice(0, cut), rest.slice(cut + 1)];
}

function joined(first: string, rest: string): string {
  if (first === "" || rest === "") return first + rest;
  return `${first}_${rest}`;
}

function stepOf(written: string): Step {
  if (written === "*") return { gap: true };
  if (written[0] === "@") return { label: written.slice(1) as TermLabel };
  const stem = written.replace(/^=|-$/g, "").toLowerCase();
  const exact = written[0] === "=" || stem.length <= LONGEST_EXACT_STEP;
  return { stem, exact, beginsCompound: written[written.length - 1] === "-" };
}
