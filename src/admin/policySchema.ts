import { definitions, policyShape } from "../engine/policy/load/policyShape";
import type { JsonSchema } from "../engine/policy/load/shape";

/**
 * The policy file's JSON Schema (draft 7), for editors that complete and explain while one types.
 * Made from the very description the loader checks by.
 */
export function policySchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Postvagt policy",
    description: "What a municipality lets Postvagt do: audiences, secure route, lists and rules.",
    ...(shared(policyShape.schema) as JsonSchema),
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, { schema }]) => [name, shared(schema, name)]),
    ),
  };
}

const texts = new Map(
  Object.entries(definitions).map(([name, { schema }]) => [JSON.stringify(schema), name]),
);

/** The schema with a reference wherever a definition stands whole. */
function shared(schema: unknown, except?: string): unknown {
  if (Array.isArray(schema)) return schema.map((each) => shared(each));
  if (typeof schema !== "object" || schema === null) return schema;
  const { description, ...rest } = schema as { readonly description?: string };
  const name = texts.get(JSON.stringify(rest));
  if (name !== undefined && name !== except) {
    const reference = { $ref: `#/definitions/${name}` };
    return description === undefined ? reference : { description, allOf: [reference] };
  }
  return Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, shared(each)]));
}
