import Ajv from "ajv";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { policySchema } from "../../src/admin/policySchema";
import { policyText, presetNames } from "../../src/admin/presets";
import { policyShape } from "../../src/engine/policy/load/policyShape";

const validate = new Ajv({ allowUnionTypes: true }).compile(policySchema());

function problemsOf(value: unknown): readonly string[] {
  const problems: string[] = [];
  policyShape.check(value, "", (path, says) => problems.push(`${path}: ${says}`));
  return problems;
}

test("the published schema is the one the loader checks by", () => {
  const published = readFileSync(join(__dirname, "../../policies/policy.schema.json"), "utf8");
  expect(JSON.parse(published)).toEqual(policySchema());
});

test("the schema explains every field", () => {
  expect(unexplained(policySchema())).toEqual([]);
});

test.each(presetNames())("the schema and the loader both take %s", (name) => {
  const policy: unknown = JSON.parse(policyText(name));
  expect([validate(policy), validate.errors]).toEqual([true, null]);
  expect(problemsOf(policy)).toEqual([]);
});

test("schema and loader agree about whatever is done to a policy", () => {
  const policies = presetNames().map((name) => policyText(name));
  const changes = fc.constantFrom<unknown>(
    undefined,
    null,
    5,
    -1,
    0.5,
    true,
    "",
    " ",
    "xyz",
    "mail",
    "cpr",
    [],
    ["cpr"],
    [5],
    {},
    { da: "x" },
    { unknown: 1 },
    { atLeast: 3 },
    { byHand: true },
    { high: "block" },
  );
  const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.nat(policies.length - 1), seeds, changes, (index, path, change) => {
      const policy = JSON.parse(policies[index]!) as Container;
      changeAt(policy, path, change);
      expect(problemsOf(policy).length === 0).toBe(validate(policy));
    }),
    { numRuns: 400 },
  );
});

const fewestWords = 4;

/** The places of the fields that have no description, or one that is no sentence. */
function unexplained(schema: unknown, path = ""): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, inner]: [string, unknown]) => {
    const place = `${path}/${keyword}`;
    if (keyword !== "properties") return unexplained(inner, place);
    return Object.entries(inner as Container).flatMap(([name, field]) => {
      const below = unexplained(field, `${place}/${name}`);
      return isExplained(field) ? below : [`${place}/${name}`, ...below];
    });
  });
}

function isExplained(field: unknown): boolean {
  const { description = "" } = field as { readonly description?: string };
  return description.split(/\s+/).filter((word) => /\w/.test(word)).length >= fewestWords;
}

type Container = { [key: string]: unknown };

/** Walks down by the numbers given and puts the change there; `undefined` takes the place away. */
function changeAt(container: Container, path: readonly number[], change: unknown): void {
  const keys = Object.keys(container);
  const key = keys[path[0]! % Math.max(1, keys.length)];
  if (key === undefined) return;
  const value = container[key];
  const deeper = path.slice(1);
  if (deeper.length > 0 && typeof value === "object" && value !== null) {
    changeAt(value as Container, deeper, change);
  } else if (change !== undefined) {
    container[key] = change;
  } else if (Array.isArray(container)) {
    container.splice(Number(key), 1);
  } else {
    delete container[key];
  }
}
