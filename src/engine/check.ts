import { findingsIn } from "./findings";
import { PersonKeys } from "./personKeys";
import { decide } from "./policy/decide";
import { asAddressed } from "./policy/route";
import type { Policy } from "./policy/types";
import { remediesFor } from "./remedies";
import { read } from "./text/read";
import type { Communication, Verdict } from "./types";
import { unreadable } from "./unreadable";

/**
 * Weighs a communication against a policy: the whole product on one screen.
 *
 * Pure and synchronous: the same communication and policy always give the same verdict, and nothing
 * is read, kept or said. Findings count in UTF-16 units of each part's given text; neither they nor
 * anything else in a verdict holds what was found.
 */
export function check(communication: Communication, policy: Policy): Verdict {
  const addressed = asAddressed(policy, communication);
  const readings = read(addressed);
  const found = findingsIn(addressed, policy, readings, new PersonKeys());
  const findings = found.concat(unreadable(communication, readings));
  const decision = decide(policy, addressed, findings, readings);
  return {
    ...(communication.id === undefined ? {} : { id: communication.id }),
    ...decision,
    findings,
    remedies: remediesFor(decision.reasons, findings, communication, policy),
  };
}
