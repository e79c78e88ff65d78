import type { Audience, Mailbox } from "../types";
import { holdsAddress, isListed } from "./listed";
import { foldAddress, mailAddress } from "../text/mailAddress";
import { onceFor } from "./onceFor";
import type { Policy } from "./types";

/** The part of a policy that says who is who. */
export type Listed = Pick<Policy, "domains" | "lists">;

/**
 * Who a mailbox belongs to, by its address alone: a display name says what its owner likes. Own and
 * covered domains are compared exactly, so a subdomain or a longer name is somebody else; what
 * cannot be read as one address is external.
 */
export function audienceOf(mailbox: Mailbox, { domains, lists }: Listed): Audience {
  if (isListed(lists.addresses.digitalPostRecipients, mailbox)) return "secure";
  const address = mailAddress(mailbox.address);
  if (!address) return "external";
  if (folded(domains.own).has(address.domain)) return "internal";
  if (holdsAddress(folded(domains.secure), address)) return "secure";
  return isListed(domains.privateWebmail, mailbox) ? "private-webmail" : "external";
}

const folded = onceFor(
  (entries: readonly string[]): ReadonlySet<string> => new Set(entries.map(foldAddress)),
);
