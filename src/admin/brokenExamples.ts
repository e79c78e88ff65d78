import type { PolicyFile } from "../engine/policy/load/flatten";
import type { Loaded } from "../engine/policy/load/loadPolicy";
import type { Problem } from "../engine/policy/load/problem";
import { exampleResults, type ExampleResult } from "./policyExamples";
import { policyText } from "./presets";

/**
 * The examples that do not come out as they say. One of the file's own is wrong; one of the base's
 * tells what the file's changes have changed, which may be as it was meant.
 */
export function brokenExamples(loaded: Loaded, nameOrPath: string): readonly Problem[] {
  const { rules = [] } = JSON.parse(policyText(nameOrPath).replace(/^\uFEFF/, "")) as PolicyFile;
  return exampleResults(loaded)
    .filter(({ holds }) => !holds)
    .map((result) => problemOf(result, rules));
}

function problemOf(
  { rule, wanted, index, why }: ExampleResult,
  rules: NonNullable<PolicyFile["rules"]>,
): Problem {
  const place = rules.findIndex(({ id }) => id === rule);
  const isOwn = place >= 0 && rules[place]!.examples !== undefined;
  const path = `examples.${wanted === "hit" ? "hits" : "passes"}[${index}]`;
  const should = wanted === "hit" ? "is silent here" : "speaks here";
  return {
    path: isOwn ? `rules[${place}].${path}` : `base: ${path}`,
    rule,
    says: `the rule ${should}: ${why}`,
    advice: isOwn
      ? "correct the example or the rule"
      : "if this is what your change is for, give the rule examples of its own",
    severity: isOwn ? "error" : "warning",
  };
}
