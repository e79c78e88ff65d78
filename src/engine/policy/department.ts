import type { Communication } from "../types";
import { isListed } from "./listed";
import type { Policy } from "./types";

/** The departments the sender, or the person writing on the sender's behalf, belongs to. */
export function departmentsOf(
  policy: Pick<Policy, "lists">,
  { sender, traits }: Communication,
): readonly string[] {
  const writer = traits?.writer === undefined ? undefined : { address: traits.writer };
  return policy.lists.departments
    .filter(({ addresses }) =>
      [sender, writer].some((mailbox) => mailbox !== undefined && isListed(addresses, mailbox)),
    )
    .map(({ id }) => id);
}
