import type { Policy } from "../engine/policy/types";
import type { LocalisedText } from "../engine/types";
import { loadNamedPolicy, presetNames } from "./presets";

/** One text of the presets in its languages, with where it stands. */
export interface PolicyText {
  readonly cells: readonly [da: string, sv: string, en: string];
  /** As `\`no-number-as-an-address\` (base-sv, varnamo)`. */
  readonly where: string;
}

/** What the presets say to staff, by what it is: one row for each text, with the presets that say it. */
export function policyWording(): { readonly [section: string]: readonly PolicyText[] } {
  const policies = presetNames().map(policyOf);
  const gather = (of: (policy: Policy) => readonly Said[]): readonly PolicyText[] =>
    once(policies.flatMap((policy) => of(policy).map((each) => ({ ...each, policy: policy.id }))));
  return {
    "reasons of the rules": gather(({ rules }) =>
      rules.map(({ id, because }) => ({ name: id, text: because.text })),
    ),
    "approved texts": gather(({ texts }) => named(texts)),
    "the secure route": gather(({ secureRoute }) => {
      const { name, says, steps } = secureRoute ?? {};
      return named({ name, says, steps });
    }),
    "written reasons": gather(({ reasons }) => reasons.map((text) => ({ name: "reasons", text }))),
  };
}

interface Said {
  readonly name: string;
  readonly text: LocalisedText;
}

function policyOf(name: string): Policy {
  const loaded = loadNamedPolicy(name);
  if ("problems" in loaded) throw new Error(`${name}: ${loaded.problems[0]!.says}`);
  return loaded.policy;
}

function named(texts: { readonly [name: string]: LocalisedText | undefined }): readonly Said[] {
  return Object.entries(texts).flatMap(([name, text]) => (text ? [{ name, text }] : []));
}

function once(all: readonly (Said & { readonly policy: string })[]): readonly PolicyText[] {
  const texts = new Map<string, { cells: PolicyText["cells"]; said: [string, string][] }>();
  for (const { name, text, policy } of all) {
    const { da = "", sv = "", en = "" } = text;
    const key = JSON.stringify([da, sv, en]);
    const known = texts.get(key) ?? { cells: [da, sv, en], said: [] };
    texts.set(key, { ...known, said: [...known.said, [name, policy]] });
  }
  return Array.from(texts.values()).map(({ cells, said }) => ({ cells, where: whereOf(said) }));
}

/** The name once, with the policies in which it says this. */
function whereOf(said: readonly (readonly [name: string, policy: string])[]): string {
  const names = Array.from(new Set(said.map(([name]) => name)));
  return names
    .map((name) => {
      const policies = said.filter(([other]) => other === name).map(([, policy]) => policy);
      return `\`${name}\` (${Array.from(new Set(policies)).join(", ")})`;
    })
    .join("; ");
}
