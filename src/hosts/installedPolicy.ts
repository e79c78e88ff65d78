import { readPolicy } from "../engine/policy/readPolicy";
import type { Policy } from "../engine/policy/types";

/** The policy line: first in the event bundle, alone in `policy.js`. No code imports it, so it can be swapped. */
declare const POSTVAGT_POLICY: unknown;

/** The policy this installation was given; undefined where the line is missing or broken. */
export function installedPolicy(): Policy | undefined {
  const json = typeof POSTVAGT_POLICY === "string" ? POSTVAGT_POLICY : "";
  return readPolicy(json);
}
