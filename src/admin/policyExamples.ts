import { check } from "../engine/check";
import { decide } from "../engine/policy/decide";
import { factsOf } from "../engine/policy/facts";
import type { Examples } from "../engine/policy/load/flatten";
import type { Example } from "../engine/policy/load/exampleShape";
import type { Loaded } from "../engine/policy/load/loadPolicy";
import type { Policy, Rule } from "../engine/policy/types";
import { read } from "../engine/text/read";
import type { Verdict } from "../engine/types";
import { exampleCommunication, givenPolicy } from "./exampleCommunication";
import { whySilent } from "./whySilent";

export interface ExampleResult {
  readonly rule: string;
  readonly wanted: "hit" | "pass";
  /** Its place among the rule's hits or passes. */
  readonly index: number;
  readonly holds: boolean;
  readonly example: Example;
  readonly verdict: Verdict;
  /** Of one that does not hold: why the rule is silent, or what made it speak. */
  readonly why: string;
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
  const one = (example: Example, index: number, wanted: "hit" | "pass"): ExampleResult => {
    const { verdict, speaks, why } = tried(example, awake, policy);
    const holds = speaks === (wanted === "hit");
    return { rule: rule.id, wanted, index, holds, example, verdict, why: holds ? "" : why() };
  };
  return hits
    .map((each, index) => one(each, index, "hit"))
    .concat(passes.map((each, index) => one(each, index, "pass")));
}

/** A rule that only forbids recording speaks by the verdict's mark, as it gives no reason. */
function tried(example: Example, rule: Rule, policy: Policy) {
  const given = givenPolicy(example, policy);
  const communication = exampleCommunication(example, rule, given);
  const verdict = check(communication, given);
  const readings = read(communication);
  const alone = { ...given, rules: [rule] };
  const { reasons, unrecorded } = decide(alone, communication, verdict.findings, readings);
  const speaks = reasons.length > 0 || unrecorded === true;
  const why = (): string =>
    speaks
      ? spokeOn(reasons[0]?.findings ?? [], verdict)
      : whySilent(rule, factsOf(alone, communication, verdict.findings, readings)).because;
  return { verdict, speaks, why };
}

function spokeOn(findings: readonly number[], verdict: Verdict): string {
  const found = findings.map((index) => verdict.findings[index]!);
  const told = found.map(({ kind, confidence, part }) => `${kind} (${confidence}) in ${part}`);
  return told.length === 0 ? "its conditions hold" : `it found ${told.join(", ")}`;
}
