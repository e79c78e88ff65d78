import type { Audience, Mailbox } from "../types";
import { isListed } from "./listed";
import { foldAddress, mailAddress } from "../text/mailAddress";
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
  if (domains.own.some((own) => foldAddress(own) === address.domain)) return "internal";
  if (domains.secure.some((covered) => covers(covered, address.local, address.domain))) {
    return "secure";
  }
  return isListed(domains.privateWebmail, mailbox) ? "private-webmail" : "external";
}

function covers(entry: string, local: string, domain: string): boolean {
  const folded = foldAddress(entry);
  return folded.indexOf("@") < 0 ? folded === domain : folded === `${local}@${domain}`;
}
