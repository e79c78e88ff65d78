import { conditionFields } from "../engine/policy/load/conditionShape";
import { listFields } from "../engine/policy/load/listsShape";
import {
  linkFields,
  policyFields,
  ruleFields,
  textFields,
} from "../engine/policy/load/policyShape";
import type { Fields, JsonSchema } from "../engine/policy/load/shape";

/** `docs/policy-fields.md`: every field of the policy file, from the loader's own description. */
export function policyFieldsPage(): string {
  return [
    "# Every field of a policy",
    "",
    "Made from the loader's own description by `npm run docs`; `docs/policy.md` tells how they are used.",
    "",
    "## The file",
    "",
    ...table(policyFields),
    "",
    "## A rule",
    "",
    ...table(ruleFields),
    "",
    "## Conditions (`when`, `unless`)",
    "",
    "All given conditions must hold. A list means any of its values; what is absent may be anything.",
    "",
    ...table(conditionFields),
    "",
    "## Lists (`lists.addresses`)",
    "",
    ...table(listFields),
    "",
    "## Texts (`texts`)",
    "",
    ...table(textFields),
    "",
    "## Links (`links`)",
    "",
    ...table(linkFields),
    "",
  ].join("\n");
}

function table(fields: Fields): readonly string[] {
  const rows = Object.keys(fields).map((name) => {
    const { schema } = fields[name]!;
    const words = typeof schema.description === "string" ? schema.description : "";
    return `| \`${name}\` | ${words} | ${values(schema)} |`;
  });
  return ["| field | | values |", "| --- | --- | --- |", ...rows];
}

/** The words that may stand there, where they are few enough to be listed. */
function values(schema: JsonSchema): string {
  const alternatives = (schema.anyOf as readonly JsonSchema[] | undefined) ?? [schema];
  const words = alternatives.flatMap((each) => (each.enum as readonly string[] | undefined) ?? []);
  if (words.length === 0)
    return alternatives.some((each) => each.type === "boolean") ? "true, false" : "";
  return words.join(", ");
}
