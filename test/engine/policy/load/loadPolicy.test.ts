import * as fc from "fast-check";
import { loadPolicy } from "../../../../src/engine/policy/load/loadPolicy";
import { readPolicy } from "../../../../src/engine/policy/readPolicy";
import type { Policy } from "../../../../src/engine/policy/types";

const because = { ids: ["DK-L2"], text: { da: "Fordi." } };
const base = {
  format: 1,
  id: "base",
  name: { da: "Grund" },
  language: "da",
  country: "DK",
  domains: { privateWebmail: ["gmail.*"] },
  lists: { addresses: { distributionLists: ["alle@*"] } },
  texts: { safeReply: { da: "Tak." } },
  rules: [
    {
      id: "first",
      when: { kind: "cpr" },
      then: { high: "block" },
      because,
      examples: { hits: [{ body: "010180-0008" }] },
    },
    { id: "second", when: { kind: "health" }, then: { high: "prompt" }, because },
  ],
};
const own = {
  format: 1,
  id: "own",
  name: { da: "Egen" },
  language: "da",
  country: "DK",
  domains: { own: ["kommune.example"] },
};

function loaded(file: object): Policy {
  const result = loadPolicy({ ...own, extends: "base", ...file }, { base });
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

describe("building on a base", () => {
  test("takes over what the base says", () => {
    const policy = loaded({});
    expect(policy.rules.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(policy).toMatchObject({ id: "own", name: { da: "Egen" }, whenBroken: "prompt" });
    expect(policy.domains).toEqual({
      own: ["kommune.example"],
      secure: [],
      privateWebmail: ["gmail.*"],
    });
  });

  test("adds to the base's lists", () => {
    const policy = loaded({ lists: { addresses: { distributionLists: ["hold@*", "alle@*"] } } });
    expect(policy.lists.addresses.distributionLists).toEqual(["alle@*", "hold@*"]);
  });

  test("changes a rule by its id, field by field", () => {
    const [first] = loaded({
      rules: [{ id: "first", then: { high: "prompt" }, because: { ids: ["JK-M3"] } }],
    }).rules;
    expect(first).toEqual({
      id: "first",
      when: { kind: "cpr" },
      then: { high: "prompt" },
      because: { ids: ["JK-M3"], text: { da: "Fordi." } },
    });
  });

  test("removes a rule with a reason", () => {
    const remove = [{ rule: "first", because: "Vi har vores egen." }];
    expect(loaded({ remove }).rules.map(({ id }) => id)).toEqual(["second"]);
  });

  test("adds rules of its own after the base's", () => {
    const rules = [{ id: "third", when: { kind: "religion" }, then: { high: "prompt" }, because }];
    expect(loaded({ rules }).rules.map(({ id }) => id)).toEqual(["first", "second", "third"]);
  });

  test("keeps the examples apart from what travels to the browser", () => {
    const result = loadPolicy({ ...own, extends: "base" }, { base });
    expect(result).toHaveProperty("examples.first.hits", [{ body: "010180-0008" }]);
    expect(JSON.stringify((result as { policy: Policy }).policy)).not.toMatch(/examples|extends/);
  });

  test("tells of a base that is wrong itself", () => {
    const result = loadPolicy({ ...own, extends: "base" }, { base: { ...base, country: "NO" } });
    expect(result).toMatchObject({ problems: [{ path: "extends" }] });
  });
});

test("what a policy is made of is told for a file's text and for its value alike", () => {
  const file = { ...own, extends: "base" };
  const bases = { base: JSON.stringify(base) };
  expect(loadPolicy(`\uFEFF${JSON.stringify(file)}`, bases)).toEqual(loadPolicy(file, { base }));
});

test("an empty file is told so", () => {
  expect(loadPolicy(" \n")).toMatchObject({ problems: [{ says: "the file is empty" }] });
});

test("whatever the file holds, the answer is a policy or problems, never an exception", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.string()), (value) => {
      const result = loadPolicy(value, { base });
      expect("policy" in result || result.problems.length > 0).toBe(true);
    }),
  );
  const anything = fc.dictionary(
    fc.constantFrom(...Object.keys(base), "extends", "remove"),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(anything, (changed) => {
      const result = loadPolicy({ ...base, ...changed }, { base });
      expect("policy" in result || result.problems.length > 0).toBe(true);
    }),
  );
});

describe("reading a proved policy at run time", () => {
  test("gives the policy back", () => {
    const policy = loaded({});
    expect(readPolicy(JSON.stringify(policy))).toEqual(policy);
  });

  test.each<readonly [string, string | undefined]>([
    ["nothing", undefined],
    ["an empty line", ""],
    ["half a policy", JSON.stringify(loaded({})).slice(0, 300)],
    ["another format version", JSON.stringify({ ...loaded({}), format: 2 })],
    ["no rules", JSON.stringify({ ...loaded({}), rules: [] })],
    ["a rule without an effect", JSON.stringify({ ...loaded({}), rules: [{ id: "a", when: {} }] })],
    ["a list instead", "[]"],
    ["a file that was never flattened", JSON.stringify(own)],
  ])("calls %s broken", (_, json) => {
    expect(readPolicy(json)).toBeUndefined();
  });
});
