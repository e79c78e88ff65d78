import type { Finding, Kind } from "../types";
import type { Facts } from "./facts";
import { holdsEntry } from "./foundText";
import { isOneOf } from "./oneOf";
import { isParticipant } from "./participant";
import { partRole } from "./partRole";
import { sureness } from "./strength";
import type { FindingConditions, OneOrMore } from "./types";

/** Whether a finding is one a rule looks at. */
export function findingFits(wanted: FindingConditions, finding: Finding, facts: Facts): boolean {
  const { kind, dataClass, part, region, confidence, linkedToPerson, participant } = wanted;
  return (
    isOneOf(kind, finding.kind) &&
    isOneOf(dataClass, finding.dataClass) &&
    isOneOf(part, partRole(finding.part)) &&
    isOneOf(region, finding.region ?? "new") &&
    (confidence === undefined || sureness(finding.confidence) >= sureness(confidence)) &&
    (linkedToPerson === undefined || (finding.linked ?? true) === linkedToPerson) &&
    (participant === undefined || isParticipant(finding, facts) === participant) &&
    (wanted.foundOn === undefined || holdsEntry(finding, wanted.foundOn, facts)) &&
    (wanted.foundNotOn === undefined || !holdsEntry(finding, wanted.foundNotOn, facts)) &&
    (wanted.within === undefined || standsWithin(finding, wanted.within, facts))
  );
}

function standsWithin(
  { part, start, end }: Finding,
  kinds: OneOrMore<Kind>,
  { findings }: Facts,
): boolean {
  return findings.some(
    (other) =>
      isOneOf(kinds, other.kind) &&
      other.part === part &&
      other.start <= start &&
      end <= other.end &&
      other.confidence !== "low",
  );
}

/** Whether conditions say anything about findings at all. */
export function asksForFindings(when: FindingConditions): boolean {
  return (
    (when.kind ?? when.dataClass ?? when.part ?? when.region ?? when.confidence) !== undefined ||
    (when.linkedToPerson ?? when.participant ?? when.foundOn ?? when.foundNotOn) !== undefined ||
    when.within !== undefined
  );
}
