import type { Policy, Rule } from "../types";
import { flatten } from "./flatten";
import type { Examples, PolicyFile } from "./flatten";
import { policyShape } from "./policyShape";
import type { Problem } from "./problem";
import { proofs } from "./proofs";
import { isObject } from "./shape";
import { soundPart } from "./sound";
import type { Wrong } from "./sound";
import { suggestionFor } from "./suggestion";
import { parseJson } from "./parseJson";
import type { Parsed } from "./parseJson";

/** The base policies a policy may build on, by name: parsed JSON or its text. */
export interface Bases {
  readonly [name: string]: unknown;
}

export interface Loaded {
  readonly policy: Policy;
  /** Of the policy's rules, by rule id. */
  readonly examples: { readonly [rule: string]: Examples };
  readonly warnings: readonly Problem[];
}

export type LoadResult = Loaded | { readonly problems: readonly Problem[] };

/**
 * Proves a policy and builds its base into it, or tells everything that is wrong with it at once.
 * `json` is the file's text or its parsed value.
 */
export function loadPolicy(json: unknown, bases: Bases = {}): LoadResult {
  const parsed = parseJson(json);
  if (parsed.problems) return { problems: parsed.problems };
  const { problems: shape, wrong } = shapeOf(parsed);
  const base = baseOf(parsed.value, bases);
  if (!isObject(parsed.value)) return { problems: shape };
  const file = withWholeRoute(soundPart(parsed.value, wrong) as unknown as PolicyFile);
  const policy = flatten(file, base.file);
  const isCaused = causedBy(wrong);
  const proved = proofs(policy, file, base.file).filter(({ path }) => !isCaused(path));
  const problems = [...shape, ...base.problems, ...proved];
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? { problems: errors } : { ...separated(policy), warnings: proved };
}

/** A recipe whose name, mode or steps were wrong proves nothing. */
function withWholeRoute(file: PolicyFile): PolicyFile {
  const { secureRoute: route, ...rest } = file;
  const isWhole = route?.name !== undefined && route.mode !== undefined && route.switchOn;
  return route === undefined || isWhole ? file : rest;
}

/** Whether a problem is only there because something at, below or above its place was wrong already. */
function causedBy(wrong: readonly Wrong[]): (place: string) => boolean {
  const at = new Set(wrong.map(({ path }) => path));
  const around = new Set<string>();
  for (const { path } of wrong) for (const place of placesAbove(path)) around.add(place);
  return (place) => around.has(place) || placesAbove(place).some((each) => at.has(each));
}

/** `a.b[1]` lies in `a.b`, that in `a`, and that in the whole: all four of them. */
function placesAbove(path: string): readonly string[] {
  const places = [path];
  for (let at = path.length - 1; at > 0; at -= 1)
    if (path.charAt(at) === "." || path.charAt(at) === "[") places.push(path.slice(0, at));
  return path === "" ? places : places.concat("");
}

function shapeOf({ value, duplicates = [] }: Parsed): {
  problems: readonly Problem[];
  wrong: readonly Wrong[];
} {
  const problems: Problem[] = duplicates.map(({ path, name, firstLine, line }) => ({
    path,
    ...ruleAt(path, value),
    says: `"${name}" stands twice, on line ${firstLine} and on line ${line}: only the last counts`,
    advice: "keep one of them",
    severity: "error",
  }));
  const wrong: Wrong[] = [];
  policyShape.check(value, "", (path, says, advice, meant) => {
    problems.push({ path, ...ruleAt(path, value), says, advice, severity: "error" });
    if (path !== "") wrong.push(meant === undefined ? { path: entryAt(path) } : { path, meant });
  });
  return { problems, wrong };
}

const listed =
  /^(?:lists\.(?:departments|exceptions|extraTerms)|unconfirmed|remove|modes|rules\[\d+\]\.modes)\[\d+\](?=\.)/;

/** An entry of a list that lacks a piece proves nothing; a rule may lack one. */
function entryAt(path: string): string {
  return listed.exec(path)?.[0] ?? path;
}

/** The id of the rule a path lies in. */
function ruleAt(path: string, policy: unknown): { rule?: string } {
  const [, index] = /^rules\[(\d+)\]/.exec(path) ?? [];
  const rules = isObject(policy) && Array.isArray(policy.rules) ? policy.rules : [];
  const rule: unknown = index === undefined ? undefined : rules[Number(index)];
  return isObject(rule) && typeof rule.id === "string" ? { rule: rule.id } : {};
}

function baseOf(value: unknown, bases: Bases): { file?: PolicyFile; problems: readonly Problem[] } {
  const name = isObject(value) ? value.extends : undefined;
  if (typeof name !== "string") return { problems: [] };
  const problem = (says: string, advice: string): { problems: readonly Problem[] } => ({
    problems: [{ path: "extends", says, advice, severity: "error" }],
  });
  if (isObject(value) && value.id === name) {
    return problem(`"${name}" would build on itself`, suggestionFor(undefined, lowest(bases)));
  }
  if (Object.keys(bases).indexOf(name) < 0) {
    const advice = suggestionFor(name, lowest(bases));
    return problem(`there is no base policy "${name}"`, advice);
  }
  const parsed = parseJson(bases[name]);
  const wrong = parsed.problems ?? shapeOf(parsed).problems;
  if (wrong.length > 0) {
    return problem(
      `the base policy "${name}" has problems of its own: ${wrong[0]!.path} ${wrong[0]!.says}`,
      `check it with: postvagt policy check ${name}`,
    );
  }
  const file = parsed.value as PolicyFile;
  if (file.extends !== undefined) {
    return problem(
      `"${name}" builds on "${file.extends}", and a policy builds on one level only`,
      `extend "${file.extends}" and copy what you need of "${name}"`,
    );
  }
  return { file, problems: [] };
}

/** The policies that build on none themselves. */
function lowest(bases: Bases): readonly string[] {
  return Object.keys(bases).filter((name) => {
    const { value } = parseJson(bases[name]);
    return isObject(value) && value.extends === undefined;
  });
}

/** Examples prove a policy; they do not travel with it. */
function separated(policy: ReturnType<typeof flatten>): Omit<Loaded, "warnings"> {
  const examples: { [rule: string]: Examples } = {};
  const rules = policy.rules.map(({ examples: own, ...rule }) => {
    if (own) examples[rule.id] = own;
    return rule as Rule;
  });
  return { policy: { ...policy, rules }, examples };
}
