import type { Recipient } from "../types";
import type { Situation } from "./types";

/** The recipients the reasons speak of, each once. */
export function concerned({ communication, reasons }: Situation): readonly Recipient[] {
  const indices = new Set<number>();
  reasons.forEach((reason) => reason.recipients.forEach((index) => indices.add(index)));
  return (communication.recipients ?? []).filter((_, index) => indices.has(index));
}
