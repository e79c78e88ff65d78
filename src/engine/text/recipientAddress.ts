import type { Communication, Recipient } from "../types";
import { recipientText } from "./read";
import type { Reading } from "./types";

/** The recipient whose name and address a reading shows. */
export function recipientOf(
  { name }: Reading,
  { recipients }: Communication,
): Recipient | undefined {
  return recipients?.[Number(name.slice(name.indexOf(":") + 1))];
}

/** Where the address stands in the text a recipient is read as. */
export function addressPlace(recipient: Recipient): {
  readonly start: number;
  readonly end: number;
} {
  const end = recipientText(recipient).length - (recipient.name ? ">".length : 0);
  return { start: end - recipient.address.length, end };
}
