import { digitGroups, type DigitGroups } from "../numbers/digitGroups";
import { groupedFrom, isAlone, isPiece, type GroupedNumber } from "../numbers/groupedNumber";
import { labelBefore } from "../numbers/label";
import { isAmountAfter } from "../numbers/nearWords";
import { isInSignature } from "../text/regionAt";
import type { Confidence, Match } from "../types";
import type { Detector, Reading } from "../text/types";

/**
 * Phone numbers of Denmark and Sweden, and of other countries with their country code.
 *
 * Danish: eight digits, first 2 to 9, in pairs, fours or one group. Swedish: 0, area, subscriber.
 * The sender's own number in the signature is left alone, and so are dial-in numbers of meetings.
 *
 * Weakness: eight digits in one group are a phone number only where a word says so, since company,
 * licence and order numbers look the same.
 *
 * @finds Ring til hende på «20 30 40 50»
 * @finds tlf.: «20304050» eller «+45 20 30 40 50»
 * @finds Mobil «070-174 06 05», växel «0370-37 70 00»
 * @finds «+46 70 174 06 05», «0045 20304050»
 * @passes CVR 29 18 94 84 og ordrenr. 20304050
 * @passes +45 70 10 20 30,,312045678# Danmark
 * @passes Beløbet er 20 30 40 50 kr. og fra 2026 2027
 * @passes Med venlig hilsen\nBo Holm\nTlf. 20 30 40 50
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export const phone: Detector = {
  id: "phone",
  dataClass: "ordinary",
  find: (reading) => (reading.role === "recipient" ? [] : findPhones(reading)),
};

function findPhones(reading: Reading): readonly Match[] {
  const groups = digitGroups(reading);
  const matches: Match[] = [];
  for (let index = 0; index < groups.count; index += 1) {
    const found = phoneAt(reading, groups, index);
    if (found === undefined) continue;
    index = found.last;
    if (!isInSignature(reading, found.start)) {
      matches.push({ start: found.start, end: found.end, confidence: found.confidence });
    }
  }
  return matches;
}

interface FoundPhone {
  readonly start: number;
  readonly end: number;
  readonly last: number;
  readonly confidence: Confidence;
}

function phoneAt(reading: Reading, groups: DigitGroups, index: number): FoundPhone | undefined {
  const { text } = reading.plain;
  const first = groups.starts[index] as number;
  if ((groups.ends[index] as number) - first > 13) return undefined;
  const isAbroad = text.charAt(first - 1) === "+" || text.substr(first, 2) === "00";
  const number = groupedFrom(text, groups, index, isAbroad ? " -./" : " -/", 15, 6);
  const start = text.charAt(first - 1) === "+" ? first - 1 : first;
  const form = isAbroad ? abroad(number) : national(text, groups, index, number);
  if (form === undefined || !fits(text, start, form.end)) return undefined;
  const confidence = confidenceOf(reading, start, form);
  return confidence && { start, end: form.end, last: form.last, confidence };
}

interface PhoneForm {
  readonly end: number;
  readonly last: number;
  /** How far the form alone is believed; undefined where a word must say what it is. */
  readonly alone: Confidence | undefined;
}

/** With a country code: eight digits after 45, seven to nine after 46, else what E.164 allows. */
function abroad(number: GroupedNumber): PhoneForm | undefined {
  const digits = number.digits.replace(/^00/, "");
  const isRight = /^45/.test(digits)
    ? digits.length === 10
    : /^46/.test(digits)
      ? digits.length >= 9 && digits.length <= 12
      : digits.length >= 9 && /^[1-9]/.test(digits);
  return isRight ? { end: number.end, last: number.last, alone: "high" } : undefined;
}

function national(
  text: string,
  groups: DigitGroups,
  index: number,
  number: GroupedNumber,
): PhoneForm | undefined {
  const { shape, signs, end, last } = number;
  if (number.digits.charAt(0) === "0") return swedish(number);
  const isDanish = number.digits.length === 8 && /^[2-9]/.test(number.digits) && signs.length <= 1;
  if (!isDanish) return undefined;
  if (shape === "2-2-2-2") return { end, last, alone: signs === " " ? "medium" : undefined };
  if (shape === "8") return { end, last, alone: undefined };
  return shape === "4-4" || shape === "2-3-3" ? { end, last, alone: undefined } : undefined;
}

function swedish({ digits, shape, signs, end, last }: GroupedNumber): PhoneForm | undefined {
  if (digits.length < 8 || digits.length > 11 || digits.charAt(1) === "0") return undefined;
  if (/^[234](?:-[23]){2,3}$/.test(shape)) {
    return { end, last, alone: signs.charAt(0) === " " ? "medium" : "high" };
  }
  const isMobile = /^07[02369]/.test(digits) && digits.length === 10;
  if (/^[234]-\d$/.test(shape)) return { end, last, alone: isMobile ? "medium" : undefined };
  return shape === "10" ? { end, last, alone: isMobile ? "low" : undefined } : undefined;
}

/** Nothing is glued on, and no meeting's dial-in code follows. */
function fits(text: string, start: number, end: number): boolean {
  if (!isAlone(text, start, end) || text.substr(end, 2) === ",,") return false;
  return !isPiece(text, start, end, " -./:+");
}

function confidenceOf(reading: Reading, start: number, form: PhoneForm): Confidence | undefined {
  const { lower } = reading.plain;
  if (isAmountAfter(lower, form.end)) return undefined;
  const label = labelBefore(reading, start);
  if (label !== undefined && (label.kind === "phone" || label.kind === "call")) return "high";
  if (label !== undefined && label.known && form.alone !== "high") return undefined;
  if (/(?:^|[\s(|])[tm][.:]\s?$/.test(lower.slice(Math.max(0, start - 4), start))) return "high";
  return form.alone;
}
