import { valuesOf } from "../../oneOf";
import { ruleModes } from "../../types";
import type { ModeStep } from "../../types";
import type { Proof, Tell } from "./types";

/** What begins on a day says what holds before it, and takes nothing back from who began earlier. */
export const proveModes: Proof = ({ policy: { modes, rules } }, tell) => {
  const policyHasBeginning = modes.some(isFirst);
  before(modes, "modes", "every rule is enforced", tell);
  fallBack(modes, tell);
  for (const { id: rule, modes: own = [] } of rules) {
    if (!policyHasBeginning) before(own, "modes", "the rule is enforced", tell, rule);
    fallBack(own, tell, rule);
  }
};

/** The latest step counts, so that one for all overtakes the stricter one of a department. */
function fallBack(steps: readonly ModeStep[], tell: Tell, rule?: string): void {
  if (steps.some(({ channel }) => channel !== undefined)) return;
  const places = new Map(steps.map((step, index): [ModeStep, number] => [step, index]));
  const told = new Set<ModeStep>();
  departmentsIn(steps).forEach((own, department) => {
    const days = inOrder(steps.filter((step) => step.department === undefined).concat(own), places);
    days.forEach((now, index) => {
      const before = days[index - 1];
      if (!before?.department || now.department || told.has(before)) return;
      if (ruleModes.indexOf(now.mode) >= ruleModes.indexOf(before.mode)) return;
      told.add(before);
      const says = `from ${now.from} on, ${department} falls back from ${before.mode} to ${now.mode}`;
      const advice = `repeat the step of ${department} with that day after it`;
      tell(`modes[${places.get(before)}]`, says, advice, { rule, severity: "warning" });
    });
  });
}

function departmentsIn(steps: readonly ModeStep[]): ReadonlyMap<string, readonly ModeStep[]> {
  const all = new Map<string, ModeStep[]>();
  for (const step of steps) {
    for (const id of valuesOf(step.department)) {
      const own = all.get(id);
      if (own) own.push(step);
      else all.set(id, [step]);
    }
  }
  return all;
}

/** One step for each day, by their days; of two of one day, the one written last. */
function inOrder(
  steps: readonly ModeStep[],
  places: ReadonlyMap<ModeStep, number>,
): readonly ModeStep[] {
  const written = steps.slice().sort((one, other) => places.get(one)! - places.get(other)!);
  const days = new Map(written.map((step): [string, ModeStep] => [step.from ?? "", step]));
  return Array.from(days.keys())
    .sort()
    .map((day) => days.get(day)!);
}

/** Holds from the outset and for all. */
function isFirst({ from, department, channel }: ModeStep): boolean {
  return from === undefined && department === undefined && channel === undefined;
}

function before(
  steps: readonly ModeStep[],
  path: string,
  meanwhile: string,
  tell: Tell,
  rule?: string,
): void {
  const days = steps.map(({ from }) => from ?? "").sort();
  if (days.length === 0 || days[0] === "") return;
  const says = `nothing is said of the time before ${days[0]}, and until then ${meanwhile}`;
  const advice = 'put a step without "from" first, as { "mode": "measure" }';
  tell(path, says, advice, { rule, severity: "warning" });
}
