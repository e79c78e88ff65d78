import { isLuhn } from "../checksums";
import { digitGroups } from "../numbers/digitGroups";
import { groupedFrom, isAlone, isPiece } from "../numbers/groupedNumber";
import { labelBefore } from "../numbers/label";
import type { Confidence, Match } from "../types";
import type { Detector, Reading } from "../text/types";

/** Issuer ranges by length: Visa, Mastercard, American Express, Diners, Dankort, Maestro, JCB, Discover. */
const issuers: { readonly [length: number]: RegExp } = {
  13: /^4/,
  14: /^3(?:0[0-5]|[689])/,
  15: /^3[47]/,
  16: /^(?:4|5[0-8]|2(?:2[2-9]|[3-6]|7[01]|720)|6(?:011|4[4-9]|[52703])|35(?:2[89]|[3-8]))/,
  18: /^(?:5[06-8]|6)/,
  19: /^(?:4|5[06-8]|6)/,
};
const shapes = /^(?:1[3-9]|4-4-4-4|4-4-4-4-3|4-6-5|4-6-4)$/;

/**
 * Numbers of payment cards: 13 to 19 digits of a known issuer with a right Luhn digit, in one
 * group or in groups of four.
 *
 * Weakness: one long number in ten has a right Luhn digit by chance, so a bare one without a word for
 * card is only held for likely.
 *
 * @finds Kortnummer «4571 0000 0000 0001», udløb 12/29
 * @finds kort: «5019000000000008»
 * @finds Betalade med «5500-0000-0000-0004»
 * @finds Testen af kortnummer «4571 0000 0000 0001» lykkedes
 * @passes Testkortet 4571 0000 0000 0001 afvises
 * @passes Ordrenr. 4571000000000001
 * @passes 4571 0000 0000 0002 har forkert kontrolciffer
 * @passes EAN 5790000000005 og DK50 0040 0440 1162 43
 * @see ISO/IEC 7812
 */
export const paymentCard: Detector = {
  id: "paymentCard",
  dataClass: "confidential",
  find: (reading) => findCards(reading),
};

function findCards(reading: Reading): readonly Match[] {
  const groups = digitGroups(reading);
  const { text } = reading.plain;
  const matches: Match[] = [];
  for (let index = 0; index < groups.count; index += 1) {
    const length = (groups.ends[index] as number) - (groups.starts[index] as number);
    if (length !== 4 && length < 13) continue;
    const card = groupedFrom(text, groups, index, " -", 19, 5);
    const { start, end, digits } = card;
    const issuer = issuers[digits.length];
    if (issuer === undefined || !issuer.test(digits) || !shapes.test(card.shape)) continue;
    if (!isLuhn(digits) || !isAlone(text, start, end) || isPiece(text, start, end, " -./"))
      continue;
    if (testCard.test(reading.plain.lower.slice(Math.max(0, start - LONGEST_LEAD), start)))
      continue;
    const confidence = confidenceOf(reading, start, card.shape.length > 2);
    if (confidence !== undefined) matches.push({ start, end, confidence });
    index = card.last;
  }
  return matches;
}

/** "Testkortet 4111 …": a number that card companies publish for trying a terminal. */
const testCard = /test[ -]?(?:kort(?:et)?|card)(?:[ -]?(?:nr\.?|nummer|number))?:? $/;
const LONGEST_LEAD = 24;

function confidenceOf(reading: Reading, start: number, isGrouped: boolean): Confidence | undefined {
  const label = labelBefore(reading, start);
  if (label === undefined || !label.known) return isGrouped ? "high" : "medium";
  return label.kind === "card" ? "high" : undefined;
}
