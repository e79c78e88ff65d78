import type { Communication, Reason } from "../types";
import { strengthOf } from "./strength";
import type { Rule } from "./types";

/**
 * Whether the writer has answered this reason, for exactly this content and these recipients. A
 * question takes any answer; what must go securely or is stopped takes a written reason, and only
 * where the rule allows one.
 */
export function isAcknowledged(
  { digest, effect }: Reason,
  rule: Rule,
  { acknowledged = [] }: Communication,
): boolean {
  const answers = acknowledged.filter((each) => each.rule === rule.id && each.digest === digest);
  if (strengthOf(effect) <= strengthOf("prompt")) return answers.length > 0;
  return rule.override === "with-reason" && answers.some(({ reason }) => isWritten(reason));
}

function isWritten(reason: string | undefined): boolean {
  return reason !== undefined && reason.trim() !== "";
}
