import { check } from "../engine/check";
import { inForce } from "../engine/policy/inForce";
import type { Policy } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Communication, Verdict } from "../engine/types";

/** The verdict that Outlook carries out: with the modes the policy gives its rules today. */
export function weigh(communication: Communication, policy: Policy): Verdict {
  return inForce(check(communication, withSendersDomain(policy, communication)));
}
