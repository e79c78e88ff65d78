import type { Problem } from "../engine/policy/load/problem";
import { brokenExamples } from "./brokenExamples";
import { policyLine } from "./policyLine";
import { loadNamedPolicy } from "./presets";
import { problemText } from "./problemText";

export interface InstalledPolicy {
  /** The line that gives an installation its policy, with what it extends put together. */
  readonly line: string;
  /** Examples of the policy's rules that do not come out as they say. */
  readonly brokenExamples: readonly Problem[];
}

/**
 * Proves a policy for an installation.
 *
 * @throws Error naming every problem of the policy, one a line: a wrong policy is never installed
 */
export function installedPolicy(nameOrPath: string): InstalledPolicy {
  const loaded = loadNamedPolicy(nameOrPath);
  if ("problems" in loaded) {
    const lines = loaded.problems.map((problem) => `  ${problemText(problem)}`);
    throw new Error(`the policy "${nameOrPath}" cannot be installed:\n${lines.join("\n")}`);
  }
  return {
    line: policyLine(JSON.stringify(loaded.policy)),
    brokenExamples: brokenExamples(loaded, nameOrPath),
  };
}
