import type { Mailbox, Traits } from "../../engine/types";
import type { Answer } from "../ask";

/** Whose mailbox it leaves from, and who writes, where the two differ. */
export function readSender(
  from: Answer<Office.EmailAddressDetails>,
  profile: { readonly emailAddress?: string } | undefined,
): { readonly sender?: Mailbox; readonly traits: Traits } {
  const writer = profile?.emailAddress ?? "";
  const address = from.ok ? (from.value?.emailAddress ?? "") : "";
  if (address === "") return { traits: writer === "" ? {} : { writer } };
  const sender = { name: from.ok ? (from.value.displayName ?? "") : "", address };
  if (writer === "") return { sender, traits: {} };
  const sharedMailbox = writer.toLowerCase() !== address.toLowerCase();
  return { sender, traits: sharedMailbox ? { sharedMailbox, writer } : { sharedMailbox } };
}
