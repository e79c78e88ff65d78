import type { PolicyFile, RuleInFile } from "../flatten";
import { nearest } from "../suggestion";
import type { Proof, Tell } from "./types";

/** Every rule is whole, by itself or with what it changes of the base's rule. */
export const proveWhole: Proof = ({ policy, file, base }, tell) => {
  const partial = policy.rules.filter((rule) => missingIn(rule).length > 0);
  if (partial.length > 0 && file.extends !== undefined && !base) return;
  if (partial.length > 0 && !base && partial.every(isChange)) {
    baseless(partial, policy.country, tell);
    return;
  }
  const removed = (file.remove ?? []).map(({ rule }) => rule);
  for (const rule of partial) {
    if (removed.indexOf(rule.id) >= 0) {
      tell("", "the rule is removed and changed at once", "keep one of the two", { rule: rule.id });
    } else if (base && isChange(rule)) {
      unknown(rule, base, tell);
    } else {
      missingIn(rule).forEach((name) => told(name, rule, tell));
    }
  }
};

const needed = ["when", "then", "because"] as const;
type Needed = (typeof needed)[number];

function missingIn(rule: RuleInFile): readonly Needed[] {
  return needed.filter((name) => {
    if (name !== "because") return !rule[name];
    return !rule.because?.ids || !rule.because.text;
  });
}

/** A rule that gives too little to be one of its own was meant to change one. */
function isChange(rule: RuleInFile): boolean {
  return missingIn(rule).indexOf("when") >= 0;
}

function baseless(rules: readonly RuleInFile[], country: string | undefined, tell: Tell): void {
  const [first] = rules;
  const says =
    rules.length === 1
      ? `the rule "${first!.id}" has no "when", as if it changed a base's, and no base is named`
      : `${rules.length} rules have no "when", as if they changed a base's, and no base is named`;
  const name = country === "SE" ? "base-sv" : "base-da";
  tell("extends", says, `add "extends": "${name}", or write them whole`);
}

function unknown(rule: RuleInFile, base: PolicyFile, tell: Tell): void {
  const ids = (base.rules ?? []).map(({ id }) => id);
  const near = nearest(rule.id, ids);
  const missing = missingIn(rule).map((name) => `"${name}"`);
  const advice =
    near === undefined
      ? `add ${missing.join(" and ")}, or correct the id`
      : `did you mean "${near}"?`;
  const says = `"${base.id}" has no such rule to change, and ${missing.join(" and ")} is missing`;
  tell("", missing.length > 1 ? says.replace("is missing", "are missing") : says, advice, {
    rule: rule.id,
  });
}

function told(name: Needed, { id: rule }: RuleInFile, tell: Tell): void {
  if (name === "because") {
    tell("because", "the reason is missing", "add catalogue ids and a text", { rule });
  } else {
    tell(name, `"${name}" is missing`, `add "${name}"`, { rule });
  }
}
