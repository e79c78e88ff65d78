import type { Policy } from "./types";

/**
 * The policy a build has proved and flattened, at run time. Anything else — no text, not JSON, an
 * unknown format version, a shape that could not be weighed against — is `undefined`: broken.
 * Whether its rules are right was proved before; this asks only whether they can be read.
 */
export function readPolicy(json: string | undefined): Policy | undefined {
  if (typeof json !== "string") return undefined;
  try {
    const policy: unknown = JSON.parse(json);
    return isReadable(policy) ? policy : undefined;
  } catch {
    return undefined;
  }
}

interface Shape {
  readonly [key: string]: unknown;
}

function isReadable(value: unknown): value is Policy {
  return (
    isObject(value) &&
    value.format === 1 &&
    holdsLists(value.domains, ["own", "secure", "privateWebmail"]) &&
    holdsLists(value.lists, ["exceptions", "extraTerms", "allowedTerms", "testNumbers"]) &&
    holdsLists(value.lists, ["departments"]) &&
    isObject((value.lists as Shape).addresses) &&
    isObject(value.texts) &&
    isObject(value.links) &&
    Array.isArray(value.modes) &&
    Array.isArray(value.rules) &&
    value.rules.length > 0 &&
    value.rules.every(isRule)
  );
}

function isRule(rule: unknown): boolean {
  return (
    isObject(rule) &&
    typeof rule.id === "string" &&
    isObject(rule.when) &&
    (typeof rule.then === "string" || isObject(rule.then)) &&
    isObject(rule.because) &&
    Array.isArray(rule.because.ids) &&
    isObject(rule.because.text)
  );
}

function holdsLists(value: unknown, names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => Array.isArray(value[name]));
}

function isObject(value: unknown): value is Shape {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
