import type { Policy } from "../engine/policy/types";
import { loadNamedPolicy, presetNames } from "./presets";

/** `docs/reasons.md`: every reason a policy gives, in its three languages, for native readers. */
export function reasonsPage(): string {
  const texts = new Map<string, { cells: readonly string[]; rules: Set<string> }>();
  for (const policy of presetNames().map(policyOf)) {
    for (const { id, because } of policy.rules) {
      const { da = "", sv = "", en = "" } = because.text;
      const key = JSON.stringify([da, sv, en]);
      const known = texts.get(key) ?? { cells: [da, sv, en], rules: new Set() };
      texts.set(key, { ...known, rules: known.rules.add(`${policy.id}: ${id}`) });
    }
  }
  const rows = Array.from(texts.values()).map(
    ({ cells, rules }) => `| ${[...cells, namesOf(rules)].join(" | ")} |`,
  );
  return [
    "# Every reason the policies give",
    "",
    "Made from the policies by `npm run docs`. A reason is the *because* in what the user reads: what was",
    "found, because of this; instead, a repair. One row for each text, with the rules that say it.",
    "",
    "| Dansk | Svenska | English | rules |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function policyOf(name: string): Policy {
  const loaded = loadNamedPolicy(name);
  if ("problems" in loaded) throw new Error(`${name}: ${loaded.problems[0]!.says}`);
  return loaded.policy;
}

/** The rule once, with the policies in which it says this. */
function namesOf(rules: ReadonlySet<string>): string {
  const pairs = Array.from(rules).map((each) => each.split(": ") as [string, string]);
  const ids = Array.from(new Set(pairs.map(([, id]) => id)));
  return ids
    .map((id) => {
      const names = pairs.filter(([, other]) => other === id).map(([name]) => name);
      return `\`${id}\` (${names.join(", ")})`;
    })
    .join("; ");
}
