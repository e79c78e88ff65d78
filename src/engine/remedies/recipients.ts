import type { Recipient } from "../types";
import type { Situation } from "./types";

/** The recipients the reasons speak of, each once. */
export function concerned({ communication, reasons }: Situation): readonly Recipient[] {
  const recipients = communication.recipients ?? [];
  return recipients.filter((_, index) =>
    reasons.some((reason) => reason.recipients.indexOf(index) >= 0),
  );
}
