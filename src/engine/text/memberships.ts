import type { Match } from "../types";
import { termsIn, type TermHit } from "./terms";
import { termsBeside } from "./termsBetween";
import type { Reading } from "./types";

const FAR = 6;
const BESIDE = 2;

/**
 * Names of parties or unions tied to a person in the same sentence: by a word of membership,
 * whichever stands first, or by a gathering of their own ("Klubmøde i FOA"), whose guests are
 * members.
 */
export function membershipsIn(reading: Reading, label: "party" | "union"): readonly Match[] {
  if (reading.role === "recipient") return [];
  const found: Match[] = [];
  for (const name of termsIn(reading)[label] ?? []) {
    const match = membership(name, label, reading);
    if (match) found.push(match);
  }
  return found;
}

function membership(name: TermHit, label: "party" | "union", reading: Reading): Match | undefined {
  const { start, end } = name;
  for (const verb of termsBeside(reading, "membershipVerb", start)) {
    if (!belongs(verb, name, reading)) continue;
    const from = Math.min(verb.start, start);
    return { start: from, end: Math.max(verb.end, end), confidence: "high" };
  }
  const gathering = label === "party" ? "partyGathering" : "unionGathering";
  const isGuest = termsBeside(reading, gathering, start).some((one) =>
    isGatheringOf(one, name, reading),
  );
  return isGuest ? { start, end, confidence: "high" } : undefined;
}

function belongs(verb: TermHit, name: TermHit, reading: Reading): boolean {
  const after = name.firstWord - verb.lastWord;
  const distance = after > 0 ? after : verb.firstWord - name.lastWord;
  if (name.level === "high") return distance <= FAR;
  return after > 0 && after <= BESIDE && isCapital(reading, name);
}

function isGatheringOf(gathering: TermHit, name: TermHit, reading: Reading): boolean {
  if (Math.abs(name.firstWord - gathering.lastWord) > BESIDE) return false;
  return name.level === "high" || isCapital(reading, name);
}

/** "Venstre" the party begins with a capital, "til venstre" does not. */
export function isCapital({ plain }: Reading, { start }: { readonly start: number }): boolean {
  return plain.text[start] !== plain.lower[start];
}
