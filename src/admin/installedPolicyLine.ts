import { readFileSync } from "node:fs";
import { readPolicy } from "../engine/policy/readPolicy";

/** Interim until the policy's own loader and line writer are there. */
export function installedPolicyLine(policy: string): string {
  const json = JSON.stringify(JSON.parse(readFileSync(policy, "utf8")));
  if (readPolicy(json) === undefined) throw new Error(`${policy} is no policy`);
  return `var POSTVAGT_POLICY=${JSON.stringify(json)};`;
}
