import { recipientOf } from "../policy/partRole";
import type { Recipient } from "../types";
import type { Situation } from "./types";

/** The recipients the reasons speak of or that their findings stand in, each once. */
export function concerned(situation: Situation): readonly Recipient[] {
  const indices = new Set(doubted(situation));
  situation.reasons.forEach(({ recipients }) => recipients.forEach((index) => indices.add(index)));
  return (situation.communication.recipients ?? []).filter((_, index) => indices.has(index));
}

/** The numbers of the recipients that are themselves what was found, such as a look-alike address. */
export function doubted({ findings }: Situation): readonly number[] {
  const indices: number[] = [];
  for (const { part } of findings) {
    const index = recipientOf(part);
    if (index !== undefined) indices.push(index);
  }
  return indices;
}
