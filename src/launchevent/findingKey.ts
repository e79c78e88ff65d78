import { foundText } from "../engine/policy/foundText";
import { sha256 } from "../engine/sha256";
import type { Communication, Finding, Reason, Verdict } from "../engine/types";

/**
 * Tells what a reason found from what it would find after another number or another recipient came
 * in, and stays the same while the text around it is written on. A hash, so that what the session
 * keeps cannot be read; a number could still be guessed from it by somebody who has the draft's
 * session, and with it the draft.
 */
export function findingKey(
  reason: Reason,
  { findings }: Verdict,
  communication: Communication,
): string {
  const firsts = firstOfEach(findings);
  const found = reason.findings.map((index) => {
    const finding = findings[index]!;
    return told(firsts.get(finding.person) ?? finding, communication);
  });
  const receiving = reason.recipients.map(
    (index) => communication.recipients?.[index]?.address.toLowerCase() ?? "",
  );
  return sha256(JSON.stringify([reason.rule, unique(found), unique(receiving)])).slice(0, 24);
}

/** A person is told by the first words that name them, however often and in what form they return. */
function firstOfEach(findings: readonly Finding[]): ReadonlyMap<Finding["person"], Finding> {
  const firsts = new Map<Finding["person"], Finding>();
  for (const finding of findings) {
    const { person } = finding;
    if (person !== undefined && !firsts.has(person)) firsts.set(person, finding);
  }
  return firsts;
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
