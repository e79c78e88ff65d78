import { policyCheck } from "../../src/admin/policyCheck";
import { exampleResults } from "../../src/admin/policyExamples";
import { loadNamedPolicy, presetNames } from "../../src/admin/presets";
import type { Loaded } from "../../src/engine/policy/load/loadPolicy";
import { detectors } from "../../src/engine/detectors";
import { effectsOf } from "../../src/engine/policy/effectsOf";
import { strengthOf } from "../../src/engine/policy/strength";
import { classOf } from "../../src/engine/policy/load/vocabulary";

const asking = strengthOf("prompt");

function loaded(name: string): Loaded {
  const result = loadNamedPolicy(name);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe.each(presetNames())("the policy %s", (name) => {
  const policy = loaded(name);
  const results = exampleResults(policy);
  const failing = results
    .filter(({ holds }) => !holds)
    .map(({ rule, wanted }) => `${rule}: ${wanted}`);

  test("has an example that must hit and one that must pass for every rule", () => {
    const without = policy.policy.rules.filter(({ id }) => {
      const { hits = [], passes = [] } = policy.examples[id] ?? {};
      return hits.length === 0 || passes.length === 0;
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("offers a repair wherever it interrupts", () => {
    const bare = policy.policy.rules.filter(({ then, instead = [] }) => {
      const isInterrupting = effectsOf(then).some((effect) => strengthOf(effect) >= asking);
      return isInterrupting && instead.length === 0;
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("does what its examples say", () => {
    expect(failing).toEqual([]);
  });

  test("draws no warning", () => {
    expect(policyCheck(name).complaints).not.toContain("warning");
  });

  test("tells every reason in the staff's language and in English", () => {
    const { language, rules } = policy.policy;
    const silent = rules.filter(({ because: { text } }) => !text[language] || !text.en);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("keeps every reason short enough for an alert", () => {
    const long = policy.policy.rules.filter(({ because: { text } }) =>
      Object.values(text).some((words) => words.length > 200),
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test("says nothing that staff should not be told", () => {
    const words = JSON.stringify(policy.policy.rules.map(({ because }) => because.text));
    expect(words).not.toMatch(/personfølsom|overtrædelse|\bfejl\b|förbjud|\braderas?\b|\berror\b/i);
  });

  test("cites its own guideline and the law of its country only", () => {
    const own: { readonly [name: string]: RegExp } = {
      jammerbugt: /^(?:JK|JM|DK-L)/,
      ishoj: /^(?:IS|DK-L)/,
      varnamo: /^(?:VA|SE-L)/,
      alvkarleby: /^(?:AL|SE-L)/,
    };
    const law = policy.policy.country === "SE" ? /^SE-L/ : /^DK-L/;
    const foreign = policy.policy.rules.flatMap(({ id, because: { ids } }) =>
      ids.filter((each) => !(own[name] ?? law).test(each)).map((each) => `${id}: ${each}`),
    );
    expect(foreign).toEqual([]);
  });
});

test("the classes the loader knows are the detectors' own", () => {
  const differing = detectors.filter(({ id, dataClass }) => classOf[id] !== dataClass);
  expect(differing.map(({ id, dataClass }) => `${id} is ${dataClass}`)).toEqual([]);
});
