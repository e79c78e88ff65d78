import { readPolicy } from "../engine/policy/readPolicy";
import type { Policy } from "../engine/policy/types";

/** The first line of the installed bundle. No code imports the policy, so it can be swapped there. */
declare const POSTVAGT_POLICY: unknown;

/** The policy this installation was given; undefined where the line is missing or broken. */
export function installedPolicy(): Policy | undefined {
  const json = typeof POSTVAGT_POLICY === "string" ? POSTVAGT_POLICY : "";
  return readPolicy(json);
}
