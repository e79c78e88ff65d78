import type { Facts } from "./facts";
import { isListed } from "./listed";

/** The departments the sender, or the person writing on the sender's behalf, belongs to. */
export function departmentsOf({ policy, communication }: Facts): readonly string[] {
  const { sender, traits } = communication;
  const writer = traits?.writer === undefined ? undefined : { address: traits.writer };
  return policy.lists.departments
    .filter(({ addresses }) =>
      [sender, writer].some((mailbox) => mailbox !== undefined && isListed(addresses, mailbox)),
    )
    .map(({ id }) => id);
}
