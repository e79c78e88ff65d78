import { check } from "../engine/check";
import type { Loaded } from "../engine/policy/load/loadPolicy";
import type { Policy, Rule } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Communication, Verdict } from "../engine/types";
import type { Mail, Outcome } from "./outcome";
import { withPolicy } from "./withPolicy";

/** `policy diff`: which rules differ, and which verdicts on the mails would. */
export function policyDiff(before: string, after: string, mails: readonly Mail[]): Outcome {
  return withPolicy(before, (old) => withPolicy(after, (fresh) => compared(old, fresh, mails)));
}

function compared(old: Loaded, fresh: Loaded, mails: readonly Mail[]): Outcome {
  const rules = changedRules(old.policy.rules, fresh.policy.rules);
  const verdicts = mails
    .map((mail) => changedVerdict(mail, old.policy, fresh.policy))
    .filter((line): line is string => line !== undefined);
  const count = `${verdicts.length} of ${mails.length} verdicts would change`;
  return {
    output: `${[...rules, ...verdicts, count].join("\n")}\n`,
    complaints: "",
    status: verdicts.length > 0 ? 1 : 0,
  };
}

function changedRules(old: readonly Rule[], fresh: readonly Rule[]): readonly string[] {
  const gone = old.filter(({ id }) => !fresh.some((rule) => rule.id === id));
  const lines = fresh.map((rule) => {
    const before = old.find(({ id }) => id === rule.id);
    if (!before) return `rule ${rule.id}: new`;
    const names = Object.keys({ ...before, ...rule }) as (keyof Rule)[];
    const differing = names.filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(rule[name]),
    );
    return differing.length > 0 ? `rule ${rule.id}: other ${differing.join(", ")}` : "";
  });
  return [...gone.map(({ id }) => `rule ${id}: gone`), ...lines.filter((line) => line !== "")];
}

function changedVerdict(
  { name, communication }: Mail,
  old: Policy,
  fresh: Policy,
): string | undefined {
  const before = verdictOf(communication, old);
  const after = verdictOf(communication, fresh);
  const told = [summary(before), summary(after)];
  if (told[0] === told[1]) return undefined;
  const rules = [before, after].map(({ reasons }) => reasons.map(({ rule }) => rule));
  const more = rules[1]!.filter((rule) => !rules[0]!.includes(rule)).map((rule) => `+${rule}`);
  const fewer = rules[0]!.filter((rule) => !rules[1]!.includes(rule)).map((rule) => `-${rule}`);
  const why = [...more, ...fewer].join(" ");
  return `${name}: ${told[0]} → ${told[1]}${why === "" ? "" : ` (${why})`}`;
}

function verdictOf(communication: Communication, policy: Policy): Verdict {
  return check(communication, withSendersDomain(policy, communication));
}

/** What the user would meet: the effects, and those in force where the modes weaken them. */
function summary({ effect, whenSecured, inForce }: Verdict): string {
  const secured = whenSecured === effect ? effect : `${effect}/${whenSecured}`;
  return inForce ? `${secured} (for now ${inForce.effect})` : secured;
}
