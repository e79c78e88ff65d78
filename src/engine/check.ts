import { detectors } from "./detectors";
import { linkToPeople } from "./link";
import { namesApart } from "./namesApart";
import { decide } from "./policy/decide";
import { knownAddresses } from "./policy/knownAddresses";
import type { Policy } from "./policy/types";
import { remediesFor } from "./remedies";
import { read } from "./text/read";
import { regionAt } from "./text/regionAt";
import type { Context, Detector, Found, Reading } from "./text/types";
import type { Communication, Finding, Verdict } from "./types";
import { unreadable } from "./unreadable";

/**
 * Weighs a communication against a policy: the whole product on one screen.
 *
 * Pure and synchronous: the same communication and policy always give the same verdict, and nothing
 * is read, kept or said. Findings count in UTF-16 units of each part's given text.
 */
export function check(communication: Communication, policy: Policy): Verdict {
  const readings = read(communication);
  const context = contextOf(communication, policy, readings);
  const found = linkToPeople(namesApart(findAll(readings, context)), readings, context);
  const findings = found.map(inSource).concat(unreadable(communication));
  const decision = decide(policy, communication, findings, readings);
  return {
    ...(communication.id === undefined ? {} : { id: communication.id }),
    ...decision,
    findings,
    remedies: remediesFor(decision.reasons, findings, communication, policy),
  };
}

function contextOf(
  communication: Communication,
  policy: Policy,
  readings: readonly Reading[],
): Context {
  const { extraTerms, allowedTerms, testNumbers } = policy.lists;
  return {
    channel: communication.channel,
    at: communication.at,
    language: policy.language,
    communication,
    readings,
    terms: { extra: extraTerms, allowed: allowedTerms, testNumbers },
    addresses: knownAddresses(policy),
  };
}

function findAll(readings: readonly Reading[], context: Context): readonly Found[] {
  const found: Found[] = [];
  for (const reading of readings) {
    for (const detector of detectors) found.push(...findOne(detector, reading, context));
  }
  return found;
}

function findOne(detector: Detector, reading: Reading, context: Context): readonly Found[] {
  const { id: kind, dataClass } = detector;
  return detector.find(reading, context).map((match) => ({ reading, kind, dataClass, match }));
}

function inSource({ reading, kind, dataClass, match }: Found): Finding {
  const region = reading.role === "body" ? regionAt(reading, match.start) : undefined;
  return {
    ...match,
    kind,
    dataClass,
    part: reading.name,
    ...(region === undefined ? {} : { region }),
    start: reading.plain.sourceStart(match.start),
    end: reading.plain.sourceEnd(match.end - 1),
  };
}
