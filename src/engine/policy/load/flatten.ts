import { isStopping } from "../effectsOf";
import type { Policy, Rule } from "../types";
import { isObject } from "./shape";
import type { Example } from "./exampleShape";

/** A policy file whose shape has been checked. */
export type PolicyFile = {
  readonly [field in Exclude<keyof Policy, "id" | "rules">]?: Partial<Policy[field]>;
} & {
  readonly id: string;
  readonly extends?: string;
  readonly remove?: readonly { readonly rule: string; readonly because: string }[];
  readonly unconfirmed?: readonly { readonly at: string; readonly because: string }[];
  readonly rules?: readonly RuleInFile[];
};

export type RuleInFile = Partial<Rule> & {
  readonly id: string;
  readonly examples?: Examples;
};

export interface Examples {
  readonly hits?: readonly Example[];
  readonly passes?: readonly Example[];
}

/** What a policy says when neither it nor its base does. */
const empty = {
  format: 1,
  domains: { own: [], secure: [], privateWebmail: [] },
  lists: {
    addresses: {},
    exceptions: [],
    extraTerms: [],
    allowedTerms: [],
    testNumbers: [],
    departments: [],
  },
  texts: {},
  links: {},
  modes: [],
  reasons: [],
  reasonInHeader: false,
  rules: [],
  whenBroken: "prompt",
};

export type Flattened = Omit<Policy, "rules"> & { readonly rules: readonly RuleInFile[] };

/**
 * The policy with its base built in: lists are added to the base's, texts, links and names replace
 * those of the same name, a rule changes the fields it gives of the base's rule with its id.
 */
export function flatten(file: PolicyFile, base: PolicyFile | undefined): Flattened {
  const below = base ? merge(empty, base) : empty;
  const merged = without(merge(below, file), ["extends", "remove", "unconfirmed", "$schema"]);
  return { ...(merged as unknown as Flattened), rules: rulesOf(file, base) };
}

/** What only the file needs. */
function without(fields: { readonly [field: string]: unknown }, names: readonly string[]): object {
  return Object.keys(fields)
    .filter((name) => names.indexOf(name) < 0)
    .reduce((all, name) => ({ ...all, [name]: fields[name] }), {});
}

function merge(below: object, above: object): { [field: string]: unknown } {
  const result: { [field: string]: unknown } = { ...below };
  for (const name of Object.keys(above)) {
    const given = (above as { [field: string]: unknown })[name];
    result[name] = replaces(name) ? given : combined(result[name], given);
  }
  return result;
}

function replaces(name: string): boolean {
  return (
    name === "name" ||
    name === "modes" ||
    name === "reasons" ||
    name === "secureRoute" ||
    name === "rules"
  );
}

function combined(below: unknown, above: unknown): unknown {
  if (Array.isArray(below) && Array.isArray(above)) return withNew(below, above);
  return isObject(below) && isObject(above) ? merge(below, above) : above;
}

function withNew(below: readonly unknown[], above: readonly unknown[]): readonly unknown[] {
  const known = new Set(below);
  return below.concat(above.filter((each) => typeof each !== "string" || !known.has(each)));
}

function rulesOf(file: PolicyFile, base: PolicyFile | undefined): readonly RuleInFile[] {
  const removed = new Set((file.remove ?? []).map(({ rule }) => rule));
  const own = file.rules ?? [];
  const inherited = (base?.rules ?? []).filter(({ id }) => !removed.has(id));
  const inheritedIds = new Set(inherited.map(({ id }) => id));
  const changes = own.filter(({ id }) => inheritedIds.has(id));
  const changed = inherited.map((rule) =>
    changes.filter(({ id }) => id === rule.id).reduce(change, rule),
  );
  const added = own.filter(({ id }) => !inheritedIds.has(id));
  return changed.concat(added);
}

/** Where the change stops nothing any more, there is nothing left to lift. */
function change(rule: RuleInFile, by: RuleInFile): RuleInFile {
  const because = rule.because && by.because ? { ...rule.because, ...by.because } : undefined;
  const { override, ...changed } = { ...rule, ...by, ...(because ? { because } : {}) };
  const isIdle = by.then !== undefined && !by.override && !isStopping(by.then);
  return override === undefined || isIdle ? changed : { ...changed, override };
}
