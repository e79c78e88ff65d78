import { isModulus97 } from "../checksums";
import { digitGroups } from "../numbers/digitGroups";
import { ibanLength } from "../numbers/ibanLengths";
import { isDigit, isLetter } from "../text/characters";
import type { Match } from "../types";
import type { Detector, Reading } from "../text/types";

/**
 * International bank account numbers (IBAN): country, two check digits, the national account; in one
 * piece or in groups of four.
 *
 * The remainder modulo 97 must be right.
 *
 * Weakness: it tells nothing about whose account it is. The municipality's own stands on its
 * invoices, so the class is ordinary.
 *
 * @finds IBAN: «DK50 0040 0440 1162 43»
 * @finds Betala till «SE4550000000058398257466» senast fredag
 * @finds iban «de89 3704 0044 0532 0130 00»
 * @finds IBAN-nr.: «DK 50 0040 0440 1162 43» eller «DK50-0040-0440-1162-43»
 * @passes IBAN DK51 0040 0440 1162 43 har forkerte kontrolcifre
 * @passes Varenr. DK5000400440 og vej E45 120 km
 * @see ISO 13616
 */
export const iban: Detector = {
  id: "iban",
  dataClass: "ordinary",
  find: (reading) => findIbans(reading),
};

function findIbans(reading: Reading): readonly Match[] {
  const groups = digitGroups(reading);
  const { text } = reading.plain;
  const matches: Match[] = [];
  let from = 0;
  for (let index = 0; index < groups.count; index += 1) {
    const check = groups.starts[index] as number;
    const start = text.charCodeAt(check - 1) === 32 ? check - 3 : check - 2;
    if (start < from || (groups.ends[index] as number) - start < 4) continue;
    const end = ibanEnd(text, start);
    if (end < 0) continue;
    matches.push({ start, end, confidence: "high" });
    from = end;
  }
  return matches;
}

/** Where the IBAN that begins at `start` ends, -1 where there is none. */
function ibanEnd(text: string, start: number): number {
  if (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1))) return -1;
  const length = ibanLength(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return -1;
  let characters = "";
  let at = start;
  for (; characters.length < length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || (isLetter(code) && code < 0x80)) characters += text.charAt(at);
    else if ((code !== 32 && code !== 45) || text.charCodeAt(at + 1) === code) return -1;
  }
  const goesOn = isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at));
  return !goesOn && isModulus97(characters.toUpperCase()) ? at : -1;
}
