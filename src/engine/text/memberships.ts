import type { Match } from "../types";
import { sentencesOf } from "./sentences";
import { termsIn, type TermHit } from "./terms";
import type { Reading } from "./types";

const FAR = 6;
const BESIDE = 2;

/**
 * Names of parties or unions tied to a person by a word of membership in the same sentence: from
 * the one to the other, whichever stands first.
 */
export function membershipsIn(reading: Reading, label: "party" | "union"): readonly Match[] {
  if (reading.role === "recipient") return [];
  const hits = termsIn(reading);
  const verbs = hits.membershipVerb ?? [];
  const gatherings = (hits.partyGathering ?? []).concat(hits.unionGathering ?? []);
  const found: Match[] = [];
  for (const name of hits[label] ?? []) {
    const verb = verbs.find((one) => belongs(one, name, reading));
    if (verb) {
      const start = Math.min(verb.start, name.start);
      found.push({ start, end: Math.max(verb.end, name.end), confidence: "high" });
    } else if (gatherings.some((one) => isGatheringOf(one, name, reading))) {
      found.push({ start: name.start, end: name.end, confidence: "high" });
    }
  }
  return found;
}

/** "Gruppemøde i Socialdemokratiet", "Klubmøde i FOA": those who are invited are members. */
function isGatheringOf(gathering: TermHit, name: TermHit, reading: Reading): boolean {
  const sentences = sentencesOf(reading);
  if (sentences.at(gathering.start) !== sentences.at(name.start)) return false;
  const between = name.firstWord - gathering.lastWord;
  if (Math.abs(between) > BESIDE) return false;
  return name.confidence === "high" || isCapital(reading, name);
}

function belongs(verb: TermHit, name: TermHit, reading: Reading): boolean {
  const sentences = sentencesOf(reading);
  if (sentences.at(verb.start) !== sentences.at(name.start)) return false;
  const after = name.firstWord - verb.lastWord;
  const distance = after > 0 ? after : verb.firstWord - name.lastWord;
  if (name.confidence === "high") return distance <= FAR;
  return after > 0 && after <= BESIDE && isCapital(reading, name);
}

function isCapital({ plain }: Reading, { start }: TermHit): boolean {
  return plain.text[start] !== plain.lower[start];
}
