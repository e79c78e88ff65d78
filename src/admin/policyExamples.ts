import { check } from "../engine/check";
import { decide } from "../engine/policy/decide";
import type { Examples } from "../engine/policy/load/flatten";
import type { Example } from "../engine/policy/load/exampleShape";
import type { Loaded } from "../engine/policy/load/loadPolicy";
import type { Policy, Rule } from "../engine/policy/types";
import { read } from "../engine/text/read";
import type { Verdict } from "../engine/types";
import { exampleCommunication, givenPolicy } from "./exampleCommunication";

export interface ExampleResult {
  readonly rule: string;
  readonly wanted: "hit" | "pass";
  readonly holds: boolean;
  readonly example: Example;
  readonly verdict: Verdict;
}

/** Every example of a policy, tried on the whole product. */
export function exampleResults({ policy, examples }: Loaded): readonly ExampleResult[] {
  return policy.rules.reduce<readonly ExampleResult[]>(
    (all, rule) => all.concat(ofRule(rule, examples[rule.id] ?? {}, policy)),
    [],
  );
}

function ofRule(
  rule: Rule,
  { hits = [], passes = [] }: Examples,
  policy: Policy,
): readonly ExampleResult[] {
  const awake = { ...rule, modes: [{ mode: "enforce" as const }] };
  const one = (example: Example, wanted: "hit" | "pass"): ExampleResult => {
    const { verdict, speaks } = tried(example, awake, policy);
    return { rule: rule.id, wanted, holds: speaks === (wanted === "hit"), example, verdict };
  };
  return hits.map((each) => one(each, "hit")).concat(passes.map((each) => one(each, "pass")));
}

/** A rule that only forbids recording speaks by the verdict's mark, as it gives no reason. */
function tried(
  example: Example,
  rule: Rule,
  policy: Policy,
): { verdict: Verdict; speaks: boolean } {
  const given = givenPolicy(example, policy);
  const communication = exampleCommunication(example, rule, given);
  const verdict = check(communication, given);
  const { reasons, unrecorded } = decide(
    { ...given, rules: [rule] },
    communication,
    verdict.findings,
    read(communication),
  );
  return { verdict, speaks: reasons.length > 0 || unrecorded === true };
}
