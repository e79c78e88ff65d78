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
  steps.forEach((step, index) => {
    if (step.department === undefined) return;
    const later = steps.findIndex(
      (other) =>
        (other.from ?? "") > (step.from ?? "") &&
        other.department === undefined &&
        covers(other, step) &&
        ruleModes.indexOf(other.mode) < ruleModes.indexOf(step.mode),
    );
    const isRepeated = steps.some(
      (other) =>
        other !== step &&
        other.mode === step.mode &&
        later >= 0 &&
        (other.from ?? "") >= steps[later]!.from! &&
        valuesOf(other.department).join() === valuesOf(step.department).join(),
    );
    if (later < 0 || isRepeated) return;
    const { from, mode } = steps[later]!;
    const who = valuesOf(step.department).join(" and ");
    const says = `from ${from} on, ${who} falls back from ${step.mode} to ${mode}`;
    const advice = `repeat the step of ${who} with that day after it`;
    tell(`modes[${index}]`, says, advice, { rule, severity: "warning" });
  });
}

/** Whether a step holds on every channel another holds on. */
function covers({ channel }: ModeStep, { channel: other }: ModeStep): boolean {
  if (channel === undefined) return true;
  const own = valuesOf(other);
  return own.length > 0 && own.every((each) => valuesOf(channel).indexOf(each) >= 0);
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
