import type { Outcome } from "./outcome";
import { problemText } from "./problemText";
import { withPolicy } from "./withPolicy";

/** `policy check`: all that is wrong with a policy at once; warnings do not keep it from use. */
export function policyCheck(nameOrPath: string): Outcome {
  return withPolicy(nameOrPath, ({ policy, warnings }) => {
    const count = policy.rules.length;
    const lines = warnings.map((problem) => `${nameOrPath}: ${problemText(problem)}\n`);
    return {
      output: `${nameOrPath}: ${count} rules, nothing wrong\n`,
      complaints: lines.join(""),
      status: 0,
    };
  });
}
