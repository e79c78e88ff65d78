import { sha256 } from "../../engine/sha256";
import type { Acknowledgement, Communication, Finding, Reason, Verdict } from "../../engine/types";
import { falseAlarmReason } from "../../hosts/falseAlarmReason";
import { plainSpans } from "../../engine/text/plainSpan";

/**
 * Tells a finding again after the text around it has changed: its kind and what stands there, as a
 * hash, so that what is kept with the draft cannot be read.
 */
export function falseAlarmKeys(communication: Communication): (finding: Finding) => string {
  const spanOf = plainSpans(communication);
  return (finding) => {
    const span = spanOf(finding);
    const found = span ? span.text.slice(span.start, span.end) : finding.part;
    return sha256(`${finding.kind} ${found.replace(/\s+/g, " ").toLowerCase()}`).slice(0, 24);
  };
}

/** Every finding the reason rests on has been marked. */
export function isFalseAlarm(
  reason: Reason,
  { findings }: Verdict,
  isMarked: (finding: Finding) => boolean,
): boolean {
  return (
    reason.findings.length > 0 &&
    reason.findings.every((index) => findings[index] !== undefined && isMarked(findings[index]))
  );
}

/** The answers that follow from the user's marks and have not been given yet. */
export function answersFrom(
  falseAlarms: readonly string[],
  verdict: Verdict,
  communication: Communication,
): readonly Acknowledgement[] {
  if (falseAlarms.length === 0) return [];
  const keyOf = falseAlarmKeys(communication);
  const isMarked = (finding: Finding): boolean => falseAlarms.includes(keyOf(finding));
  return verdict.reasons
    .filter((reason) => !reason.acknowledged && isFalseAlarm(reason, verdict, isMarked))
    .map(({ rule, digest }) => ({ rule, digest, reason: falseAlarmReason }));
}
