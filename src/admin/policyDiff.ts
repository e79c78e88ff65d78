import { check } from "../engine/check";
import type { Loaded } from "../engine/policy/load/loadPolicy";
import type { Policy, Rule, Then } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Communication, Verdict } from "../engine/types";
import { changesIn } from "./changes";
import type { Mail, Outcome } from "./outcome";
import { withPolicy } from "./withPolicy";

/** `policy diff`: which rules, lists and texts differ, and which verdicts on the mails would. */
export function policyDiff(before: string, after: string, mails: readonly Mail[] = []): Outcome {
  return withPolicy(before, (old) => withPolicy(after, (fresh) => compared(old, fresh, mails)));
}

function compared({ policy: old }: Loaded, { policy: fresh }: Loaded, mails: readonly Mail[]) {
  const differing = [...changedRules(old.rules, fresh.rules), ...changesIn(bare(old), bare(fresh))];
  const verdicts = mails
    .map((mail) => changedVerdict(mail, old, fresh))
    .filter((line): line is string => line !== undefined);
  const count =
    mails.length > 0
      ? [`${verdicts.length} of ${mails.length} verdicts would change`]
      : differing.length === 0
        ? ["nothing differs"]
        : [];
  const isSame = verdicts.length === 0 && (mails.length > 0 || differing.length === 0);
  const outcome: Outcome = {
    output: `${[...differing, ...verdicts, ...count].join("\n")}\n`,
    complaints: "",
    status: isSame ? 0 : 1,
  };
  return outcome;
}

/** Without its rules, which are told one by one, and without what it is called. */
function bare(policy: Policy): object {
  return { ...policy, rules: undefined, id: undefined, name: undefined };
}

function changedRules(old: readonly Rule[], fresh: readonly Rule[]): readonly string[] {
  const gone = old.filter(({ id }) => !fresh.some((rule) => rule.id === id));
  const lines = fresh.map((rule) => {
    const before = old.find(({ id }) => id === rule.id);
    if (!before) return `rule ${rule.id}: new, ${effects(rule.then)}`;
    const names = Object.keys({ ...before, ...rule }) as (keyof Rule)[];
    const differing = names.filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(rule[name]),
    );
    if (differing.length === 1 && differing[0] === "because") return "";
    const told = differing.map((name) =>
      name === "then" ? `${effects(before.then)} → ${effects(rule.then)}` : `other ${name}`,
    );
    return told.length > 0 ? `rule ${rule.id}: ${told.join(", ")}` : "";
  });
  return [
    ...gone.map(({ id }) => `rule ${id}: gone`),
    ...lines.filter((line) => line !== ""),
    ...otherReasons(old, fresh),
  ];
}

/** Rules that do the same and say why in other words, in one line. */
function otherReasons(old: readonly Rule[], fresh: readonly Rule[]): readonly string[] {
  const told = fresh.filter((rule) => {
    const before = old.find(({ id }) => id === rule.id);
    if (!before) return false;
    const same = JSON.stringify({ ...before, because: rule.because }) === JSON.stringify(rule);
    return same && JSON.stringify(before) !== JSON.stringify(rule);
  });
  return told.length === 0 ? [] : [`another reason only: ${told.map(({ id }) => id).join(", ")}`];
}

/** `block`, or `high block, medium prompt`. */
function effects(then: Then): string {
  if (typeof then === "string") return then;
  return Object.entries(then)
    .map(([confidence, effect]) => `${confidence} ${effect}`)
    .join(", ");
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
