import { check } from "../engine/check";
import type { Example } from "../engine/policy/load/exampleShape";
import type { Policy } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Mail, Outcome } from "./outcome";
import { exampleResults, type ExampleResult } from "./policyExamples";
import { withPolicy } from "./withPolicy";

/** `policy test`: the policy's own examples, and mails with what is wanted of them. */
export function policyTest(nameOrPath: string, mails: readonly Mail[] = []): Outcome {
  return withPolicy(nameOrPath, (loaded) => {
    const results = exampleResults(loaded);
    const failed = results.filter(({ holds }) => !holds);
    const tried = mails.map((mail) => triedMail(mail, loaded.policy));
    const judged = tried.filter(({ isJudged }) => isJudged);
    const wrong = judged.filter(({ holds }) => !holds);
    const lines = [
      ...failed.map(failedExample),
      ...tried.map(({ line }) => line),
      `${results.length - failed.length} of ${results.length} examples hold`,
      ...(judged.length > 0
        ? [`${judged.length - wrong.length} of ${judged.length} mails as wished`]
        : []),
      ...(tried.length > judged.length
        ? [`${tried.length - judged.length} mails without a .verdict.txt beside them`]
        : []),
    ];
    const status = failed.length + wrong.length > 0 ? 1 : 0;
    return { output: `${lines.join("\n")}\n`, complaints: "", status };
  });
}

function failedExample({ rule, wanted, index, example, why }: ExampleResult): string {
  const should = wanted === "hit" ? "should speak and is silent" : "should be silent and speaks";
  return [`${rule} ${should} (${wanted} ${index + 1}): ${why}`, ...told(example)].join("\n");
}

function told(example: Example): readonly string[] {
  return Object.entries(example).map(([name, value]) => {
    const text = typeof value === "string" ? value.replace(/\n+/g, " / ") : JSON.stringify(value);
    return `  ${name}: ${text}`;
  });
}

function triedMail({ name, communication, expected }: Mail, policy: Policy) {
  const { effect, reasons } = check(communication, withSendersDomain(policy, communication));
  const isJudged = expected !== undefined;
  const holds = !isJudged || expected === effect;
  const rules = reasons.map(({ rule }) => rule).join(", ");
  const why = rules === "" ? "no rule spoke" : rules;
  const line = `${name}: ${effect}${holds ? "" : `, but ${expected} was wished (${why})`}`;
  return { holds, isJudged, line };
}
