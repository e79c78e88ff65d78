import { sha256 } from "../engine/sha256";
import type { Communication, Finding, Reason, Verdict } from "../engine/types";

/**
 * Tells what a reason found from what it would find after another number or another recipient came
 * in, and stays the same while the text around it is written on. A hash, so that what the session
 * keeps holds nothing of the text.
 */
export function findingKey(
  reason: Reason,
  { findings }: Verdict,
  communication: Communication,
): string {
  const found = reason.findings.map((index) => told(findings[index]!, communication));
  const receiving = reason.recipients.map(
    (index) => communication.recipients?.[index]?.address.toLowerCase() ?? "",
  );
  return sha256(JSON.stringify([reason.rule, unique(found), unique(receiving)])).slice(0, 24);
}

function told({ kind, part, start, end, person }: Finding, { parts }: Communication): string {
  const [within] = parts.filter(({ name }) => name === part);
  return [kind, person ?? within?.text?.slice(start, end) ?? part].join(" ");
}

function unique(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts)).sort();
}
