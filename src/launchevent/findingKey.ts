import { foundText } from "../engine/policy/foundText";
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
  const found = reason.findings.map((index) =>
    told(firstOf(findings[index]!, findings), communication),
  );
  const receiving = reason.recipients.map(
    (index) => communication.recipients?.[index]?.address.toLowerCase() ?? "",
  );
  return sha256(JSON.stringify([reason.rule, unique(found), unique(receiving)])).slice(0, 24);
}

/** A person is told by the first words that name them, however often and in what form they return. */
function firstOf(finding: Finding, findings: readonly Finding[]): Finding {
  if (finding.person === undefined) return finding;
  return findings.filter(({ person }) => person === finding.person)[0]!;
}

/** However it is written: with spaces and hyphens or without, and whatever the mark-up. */
function told(finding: Finding, communication: Communication): string {
  const text = foundText(finding, communication).toLowerCase();
  const bare = text.replace(/<[^<>]*>/g, "").replace(/[\s.-]/g, "");
  return [finding.kind, bare || finding.part].join(" ");
}

function unique(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts)).sort();
}
