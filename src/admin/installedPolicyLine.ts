import type { Problem } from "../engine/policy/load/problem";
import { policyLine } from "./policyLine";
import { loadNamedPolicy } from "./presets";

/**
 * The line that gives an installation its policy, proved and with what it extends put together.
 *
 * @throws Error naming every problem of the policy, one a line: a wrong policy is never installed
 */
export function installedPolicyLine(nameOrPath: string): string {
  const loaded = loadNamedPolicy(nameOrPath);
  if ("problems" in loaded) {
    const lines = loaded.problems.map(problemLine);
    throw new Error(`the policy "${nameOrPath}" cannot be installed:\n${lines.join("\n")}`);
  }
  return policyLine(JSON.stringify(loaded.policy));
}

function problemLine({ path, rule, says, advice }: Problem): string {
  const place = [path, rule].filter(Boolean).join(", rule ");
  return `  ${place || "the file"}: ${says} ${advice}`;
}
