import type { Communication } from "../types";
import { mailAddress } from "../text/mailAddress";
import type { Policy } from "./types";

/** A policy that names no own domain, such as a base, takes the sender's as own. */
export function withSendersDomain(policy: Policy, { sender }: Communication): Policy {
  const domain = mailAddress(sender?.address ?? "")?.domain;
  return policy.domains.own.length > 0 || !domain ? policy : withOwnDomain(policy, domain);
}

export function withOwnDomain(policy: Policy, domain: string): Policy {
  const { domains } = policy;
  return { ...policy, domains: { ...domains, own: domains.own.concat(domain) } };
}
