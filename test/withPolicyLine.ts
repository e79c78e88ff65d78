import { policyLine, withoutPolicyLine } from "../src/admin/policyLine";

/** A finished bundle with another policy in its first line; one without such a line gains it. */
export function withPolicyLine(bundle: string, policyJson: string): string {
  return `${policyLine(policyJson)}\n${withoutPolicyLine(bundle)}`;
}
