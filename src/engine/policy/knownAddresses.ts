import type { Context } from "../text/types";
import { audienceOf, type Listed } from "./audience";
import { isPrivatePerson } from "./privatePerson";

/** What detectors may know of addresses, from the policy's lists. */
export function knownAddresses(policy: Listed): NonNullable<Context["addresses"]> {
  const { own, secure } = policy.domains;
  const covered = secure.map((entry) => entry.slice(entry.indexOf("@") + 1));
  return {
    domains: own.concat(covered),
    isKnown: (mailbox) => audienceOf(mailbox, policy) !== "external",
    isPrivate: (mailbox) => isPrivatePerson(mailbox, audienceOf(mailbox, policy)),
  };
}
