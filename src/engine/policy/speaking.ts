import { withoutExceptions } from "./exceptions";
import type { Facts } from "./facts";
import { fitOf, type Fit } from "./fits";
import { modeOf } from "./mode";
import { onceFor } from "./onceFor";
import { valuesOf } from "./oneOf";
import type { Rule, RuleMode } from "./types";

/** A rule that has something to say, and about what. */
export interface Spoken {
  readonly rule: Rule;
  readonly mode: RuleMode;
  readonly fit: Fit;
}

/**
 * The rules that have something to say. With what was said before the secure route was switched on or
 * off, only the rules that ask for the route are asked again.
 */
export function speaking(facts: Facts, before?: readonly Spoken[]): readonly Spoken[] {
  const said = before && new Map(before.map((each): [Rule, Spoken] => [each.rule, each]));
  const { rules } = facts.policy;
  const asking = routeRules(rules);
  const spoken: Spoken[] = [];
  for (const rule of rules) {
    const one = said && !asking.has(rule) ? said.get(rule) : spokenBy(rule, facts);
    if (one) spoken.push(one);
  }
  return spoken;
}

function spokenBy(rule: Rule, facts: Facts): Spoken | undefined {
  const mode = modeOf(rule, facts);
  const open = mode === "off" ? undefined : withoutExceptions(rule.id, facts);
  const fit = open && fitOf(rule, open);
  return fit && { rule, mode, fit };
}

/** Those to which it makes a difference whether the secure route is on. */
const routeRules = onceFor(
  (rules: readonly Rule[]): ReadonlySet<Rule> =>
    new Set(
      rules.filter(({ when, unless }) =>
        [when, ...valuesOf(unless)].some(({ secureRoute }) => secureRoute !== undefined),
      ),
    ),
);
