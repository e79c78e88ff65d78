import { check } from "../engine/check";
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
    const wrong = tried.filter(({ holds }) => !holds);
    const lines = [
      ...failed.map(failedExample),
      ...tried.map(({ line }) => line),
      `${results.length - failed.length} of ${results.length} examples hold`,
      ...(mails.length > 0
        ? [`${mails.length - wrong.length} of ${mails.length} mails as wished`]
        : []),
    ];
    const status = failed.length + wrong.length > 0 ? 1 : 0;
    return { output: `${lines.join("\n")}\n`, complaints: "", status };
  });
}

function failedExample({ rule, wanted, example, verdict }: ExampleResult): string {
  const found = verdict.findings.map(({ kind, confidence }) => `${kind} (${confidence})`);
  const should = wanted === "hit" ? "should speak and is silent" : "should be silent and speaks";
  return [
    `${rule} ${should} on ${JSON.stringify(example)}`,
    `  found: ${found.length > 0 ? found.join(", ") : "nothing"}`,
  ].join("\n");
}

function triedMail({ name, communication, expected }: Mail, policy: Policy) {
  const { effect } = check(communication, withSendersDomain(policy, communication));
  const holds = expected === undefined || expected === effect;
  return { holds, line: `${name}: ${effect}${holds ? "" : `, but ${expected} was wished`}` };
}
