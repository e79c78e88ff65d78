import type { Facts } from "./facts";
import { mailAddress } from "../text/mailAddress";
import { nameWords } from "../text/nameWords";

/**
 * Whether the mail leaves from a person's own mailbox: as the host says, else by the policy's list
 * of shared mailboxes, else when the address carries the sender's name. `undefined` when unknown.
 */
export function isPersonalMailbox({ communication, lists }: Facts): boolean | undefined {
  const { sender, traits } = communication;
  if (traits?.sharedMailbox !== undefined) return !traits.sharedMailbox;
  if (!sender) return undefined;
  if (lists.isOn("sharedMailboxes", sender)) return false;
  const local = nameWords(mailAddress(sender.address)?.local ?? "");
  const name = nameWords(sender.name ?? "");
  return name.length > 1 && name.some((word) => local.indexOf(word) >= 0) ? true : undefined;
}
