import { nearest } from "../suggestion";
import type { Proof } from "./types";

/** Every rule is told once and has its reason in the staff's language; what is removed was there. */
export const proveRules: Proof = ({ policy, file, base }, tell) => {
  const ids = (file.rules ?? []).map(({ id }) => id);
  const told = new Set<string>();
  ids.forEach((id, index) => {
    if (told.has(id)) {
      tell(
        `rules[${index}].id`,
        `there are two rules "${id}"`,
        "give one of them a name of its own",
      );
    }
    told.add(id);
  });
  const inherited = (base?.rules ?? []).map(({ id }) => id);
  (file.remove ?? []).forEach(({ rule }, index) => {
    if (inherited.indexOf(rule) >= 0 || (file.extends !== undefined && !base)) return;
    const near = nearest(rule, inherited);
    const advice = near ? `did you mean "${near}"?` : "take the line out or correct the id";
    tell(`remove[${index}].rule`, `the base has no rule "${rule}"`, advice);
  });
  for (const { id: rule, because } of policy.rules) {
    if (!because?.text || !policy.language || because.text[policy.language]) continue;
    const advice = `add "${policy.language}"`;
    tell("because.text", "the reason is not given in the staff's language", advice, { rule });
  }
  if (policy.rules.length === 0) {
    const advice = 'add "extends": "base-da" or "base-sv", or rules of your own';
    tell("rules", "there is no rule, so nothing is ever said", advice, { severity: "warning" });
  }
};
