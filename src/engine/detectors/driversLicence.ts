import { digitGroups } from "../numbers/digitGroups";
import { labelBefore } from "../numbers/label";
import { groupedFrom, isAlone, isPiece } from "../numbers/groupedNumber";
import type { Match } from "../types";
import type { Detector, Reading } from "../text/types";

/**
 * Numbers of Danish driving licences: eight digits after a word for driving licence. A Swedish
 * licence bears the holder's personnummer and is found as that.
 *
 * Weakness: without the word eight digits are a phone number, a company number or anything else.
 *
 * @finds Kørekortnummer «12345678»
 * @finds kørekort nr. «12345678» er inddraget
 * @finds kørekortnr.: «12 34 56 78»
 * @finds Driving licence number: «12345678»
 * @passes Kørekortet blev udstedt 12032019
 * @passes Licens 12345678
 * @passes Spørg til kørekort på tlf. 20304050
 * @see https://www.fstyr.dk
 */
export const driversLicence: Detector = {
  id: "driversLicence",
  dataClass: "confidential",
  find: (reading) => findLicences(reading),
};

function findLicences(reading: Reading): readonly Match[] {
  const groups = digitGroups(reading);
  const { text } = reading.plain;
  const matches: Match[] = [];
  for (let index = 0; index < groups.count; index += 1) {
    const { start, end, digits, last } = groupedFrom(text, groups, index, " ", 8, 4);
    if (digits.length !== 8 || !isAlone(text, start, end) || isPiece(text, start, end, "-./"))
      continue;
    const label = labelBefore(reading, start);
    if (label === undefined || label.kind !== "licence") continue;
    if (last > index && !label.numbered) continue;
    matches.push({ start, end, confidence: label.numbered ? "high" : "medium" });
  }
  return matches;
}
