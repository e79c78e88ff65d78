import type { Facts } from "./facts";
import { valuesOf, isOneOf } from "./oneOf";
import type { ModeStep, Rule, RuleMode } from "./types";

/**
 * A rule's mode on the day of the communication: of the rule's own steps that have begun and fit
 * its department and channel, the latest; else of the policy's; else it is enforced. Of two that
 * began on one day the one written last counts. Without a date every step has begun.
 */
export function modeOf(rule: Rule, facts: Facts): RuleMode {
  const own = latest(rule.modes ?? [], facts);
  return (own ?? latest(facts.policy.modes, facts))?.mode ?? "enforce";
}

function latest(steps: readonly ModeStep[], facts: Facts): ModeStep | undefined {
  const begun = steps.filter((step) => hasBegun(step, facts) && concerns(step, facts));
  return begun.reduce<ModeStep | undefined>(
    (last, step) => (last && (step.from ?? "") < (last.from ?? "") ? last : step),
    undefined,
  );
}

function hasBegun({ from }: ModeStep, { communication: { at } }: Facts): boolean {
  return from === undefined || at === undefined || from <= at;
}

function concerns({ department, channel }: ModeStep, facts: Facts): boolean {
  if (!isOneOf(channel, facts.communication.channel)) return false;
  if (department === undefined) return true;
  return valuesOf(department).some((id) => facts.departments.indexOf(id) >= 0);
}
