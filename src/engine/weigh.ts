import { check } from "./check";
import { inForce } from "./policy/inForce";
import type { Policy } from "./policy/types";
import { withSendersDomain } from "./policy/withOwnDomain";
import type { Communication, Verdict } from "./types";

/** The verdict that Outlook carries out: with the modes the policy gives its rules today. */
export function weigh(communication: Communication, policy: Policy): Verdict {
  return inForce(check(communication, withSendersDomain(policy, communication)));
}
