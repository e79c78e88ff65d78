import type { ModeStep } from "../../types";
import type { Proof, Tell } from "./types";

/** What begins on a day says what holds before it. */
export const proveModes: Proof = ({ policy: { modes, rules } }, tell) => {
  const policyHasBeginning = modes.some(isFirst);
  before(modes, "modes", "every rule is enforced", tell);
  for (const { id: rule, modes: own = [] } of rules) {
    if (!policyHasBeginning) before(own, "modes", "the rule is enforced", tell, rule);
  }
};

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
