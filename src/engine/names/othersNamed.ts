import type { Communication } from "../types";
import { findNames, type FoundName } from "./findNames";
import type { KnownPerson } from "./people";

/** Whoever a text names but its sender. */
export function othersNamed(text: string, { sender }: Communication): readonly FoundName[] {
  const people: readonly KnownPerson[] = sender
    ? [{ name: sender.name ?? "", address: sender.address, role: "sender" }]
    : [];
  return findNames(text, { people }).filter(({ relation }) => relation !== "sender");
}
