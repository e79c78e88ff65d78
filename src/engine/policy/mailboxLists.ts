import type { Mailbox } from "../types";
import { isListed } from "./listed";
import type { ListName, Policy } from "./types";

/** Who stands on which list of a policy; many rules ask the same of the same people. */
export class MailboxLists {
  private readonly known = new Map<ListName, Map<Mailbox, boolean>>();

  constructor(private readonly policy: Pick<Policy, "lists">) {}

  isOn(list: ListName, mailbox: Mailbox): boolean {
    const known = this.known.get(list) ?? new Map<Mailbox, boolean>();
    this.known.set(list, known);
    const earlier = known.get(mailbox);
    if (earlier !== undefined) return earlier;
    const isOn = isListed(this.policy.lists.addresses[list], mailbox);
    known.set(mailbox, isOn);
    return isOn;
  }
}
