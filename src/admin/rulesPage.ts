import { effectsOf } from "../engine/policy/effectsOf";
import { valuesOf } from "../engine/policy/oneOf";
import { strengthOf, strongest } from "../engine/policy/strength";
import type { Policy, Rule } from "../engine/policy/types";
import type { Effect } from "../engine/types";
import { loadNamedPolicy, presetNames } from "./presets";
import { catalogue, type CatalogueRule, type Chapter } from "./ruleCoverage";

/** `docs/rules.md`: what becomes of every rule of the guidelines, from the policies themselves. */
export function rulesPage(): string {
  const policies = presetNames().map(policyOf);
  return [
    "# Every rule of the guidelines, and what becomes of it",
    "",
    "Made from the policies and `src/admin/ruleCoverage.ts` by `npm run docs`; not written by hand.",
    "",
    "**guarded**: a line of a policy asks, requires the secure route or stops. **advised**: a line of a",
    "policy tells and stops nothing. **built in**: the product itself keeps it, whatever the policy.",
    "**told**: in a message, an approved text or a guide. **not for software**: said so, with the reason.",
    "",
    ...catalogue.flatMap((chapter) => chapterLines(chapter, policies)),
    "## The rules of the policies",
    "",
    "The effect at high confidence; where a lower confidence has another, it stands behind it. In brackets",
    "what is off or only advised until the municipality says otherwise.",
    "",
    ...policyTable(policies),
    "",
  ].join("\n");
}

function policyOf(name: string): Policy {
  const loaded = loadNamedPolicy(name);
  if ("problems" in loaded) throw new Error(`${name}: ${loaded.problems[0]!.says}`);
  return loaded.policy;
}

function chapterLines({ title, rules }: Chapter, policies: readonly Policy[]): readonly string[] {
  const rows = rules.map((rule) => `| ${cells(rule, policies).join(" | ")} |`);
  return [`## ${title}`, "", "| id | rule | | how |", "| --- | --- | --- | --- |", ...rows, ""];
}

function cells(rule: CatalogueRule, policies: readonly Policy[]): readonly string[] {
  const citing = citingRules(rule.id, policies);
  const effect = strongest(citing.flatMap(({ effects }) => effects));
  const guarded = strengthOf(effect) > strengthOf("inform");
  const how = citing.length === 0 ? "" : guarded ? "guarded" : "advised";
  const lines = citing.map(({ id, names }) => `\`${id}\` (${names.join(", ")})`);
  const other = [rule.else?.why, rule.note].filter((words) => words !== undefined);
  return [rule.id, rule.says, rule.else?.how ?? how, [...lines, ...other].join("; ")];
}

interface Citing {
  readonly id: string;
  readonly names: readonly string[];
  readonly effects: readonly Effect[];
}

function citingRules(id: string, policies: readonly Policy[]): readonly Citing[] {
  const all: { id: string; names: string[]; effects: Effect[] }[] = [];
  for (const policy of policies) {
    for (const rule of policy.rules.filter(({ because }) => because.ids.includes(id))) {
      const known = all.find((each) => each.id === rule.id);
      if (known) known.names.push(policy.id);
      if (known) known.effects.push(...effectsOf(rule.then));
      else all.push({ id: rule.id, names: [policy.id], effects: [...effectsOf(rule.then)] });
    }
  }
  return all;
}

function policyTable(policies: readonly Policy[]): readonly string[] {
  const ids = Array.from(new Set(policies.flatMap(({ rules }) => rules.map(({ id }) => id))));
  const rows = ids.map((id) => {
    const rules = policies.map(({ rules }) => rules.find((rule) => rule.id === id));
    return `| ${id} | ${rules.map((rule, index) => effectText(rule, policies[index]!)).join(" | ")} |`;
  });
  return [
    `| rule | ${policies.map(({ id }) => id).join(" | ")} |`,
    `| --- |${" --- |".repeat(policies.length)}`,
    ...rows,
  ];
}

function effectText(rule: Rule | undefined, policy: Policy): string {
  if (!rule) return "";
  const { then, override, modes = policy.modes, unrecorded } = rule;
  if (unrecorded && then === "allow") return "never recorded";
  const effects = typeof then === "string" ? [then] : Array.from(new Set(effectsOf(then)));
  const text = `${effects.join(" / ")}${override ? " with a reason" : ""}`;
  const mode = modes.filter((step) => concerns(step, rule)).map((step) => step.mode)[0];
  return mode === undefined || mode === "enforce" ? text : `[${text}]`;
}

function concerns({ channel }: Policy["modes"][number], { when }: Rule): boolean {
  const asked = valuesOf(when.channel);
  return channel === undefined || valuesOf(channel).some((each) => asked.includes(each));
}
