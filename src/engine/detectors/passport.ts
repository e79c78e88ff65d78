import { digitGroups, groupLength, type DigitGroups } from "../numbers/digitGroups";
import { groupedFrom, type GroupedNumber } from "../numbers/groupedNumber";
import { labelBefore } from "../numbers/label";
import { isModulus731 } from "../checksums";
import { isDigit, isLetter } from "../text/characters";
import type { Match } from "../types";
import type { Detector, Reading } from "../text/types";

const machineReadable = /^([A-Z0-9<]{9})([0-9])([A-Z<]{3})([0-9]{6})([0-9])[MFX<]([0-9]{6})([0-9])/;

/** A word that means a passport's number, on the same line and with no other number between. */
const passportWord =
  /(?:(?:^|[^a-zæøåäö])pas:|passport|pasnummer|passnummer|pasnr|passnr)[^\d\n]{0,36}$/;
const windowBefore = 48;

/**
 * Passport numbers: nine digits (Denmark), eight digits or two letters and seven digits (Sweden)
 * after a word for passport number, and the second machine-readable line of any passport.
 *
 * Weakness: without the word nothing tells eight or nine digits from an order number.
 *
 * @finds Pasnummer «123456789»
 * @finds Pas: «123456789», pasnr. «12 34 56 789»
 * @finds Hennes passnr: «AB1234567» går ut i maj
 * @finds Passport no. «12345678»
 * @finds «L898902C36UTO7408122F1204159ZE184226B<<<<<10»
 * @passes Pas på, der er 123456789 kroner på spil
 * @passes Jag jobbar pass 12345678
 * @passes L898902C37UTO7408122F1204159ZE184226B<<<<<10
 * @see ICAO Doc 9303, part 4
 */
export const passport: Detector = {
  id: "passport",
  dataClass: "confidential",
  find: (reading) => labelled(reading).concat(inMachineReadable(reading)),
};

function labelled(reading: Reading): Match[] {
  const groups = digitGroups(reading);
  const { text, lower } = reading.plain;
  const matches: Match[] = [];
  for (let index = 0; index < groups.count; index += 1) {
    const { end, digits: written, last } = inPieces(text, groups, index);
    const digits = written.length;
    if (digits < 7 || digits > 9 || isLetter(text.charCodeAt(end))) continue;
    const start = (groups.starts[index] as number) - (digits === 7 ? 2 : 0);
    if (digits === 7 && !/^[A-Z]{2}$/.test(text.slice(start, start + 2))) continue;
    if (isLetter(text.charCodeAt(start - 1))) continue;
    const label = labelBefore(reading, start);
    if (label !== undefined && label.kind === "passport" && label.numbered) {
      matches.push({ start, end, confidence: "high" });
    } else if (last === index && (label === undefined || label.kind === "passport")) {
      const isNear = passportWord.test(lower.slice(Math.max(0, start - windowBefore), start));
      if (isNear) matches.push({ start, end, confidence: "medium" });
    }
  }
  return matches;
}

/** "12 34 56 789"; a longer first group is the whole number. */
function inPieces(text: string, groups: DigitGroups, index: number): GroupedNumber {
  return groupedFrom(text, groups, index, " ", groupLength(groups, index) < 4 ? 9 : 0, 4);
}

/** The line holds at most 44 signs; its three check digits leave no doubt. */
function inMachineReadable(reading: Reading): readonly Match[] {
  const { text } = reading.plain;
  if (text.indexOf("<") < 0) return [];
  const matches: Match[] = [];
  const groups = digitGroups(reading);
  let from = 0;
  for (let index = 0; index < groups.count; index += 1) {
    // The first check digit stands tenth, before the letters of the nationality.
    const start = (groups.ends[index] as number) - 10;
    if (start < from || !isLineStart(text, start)) continue;
    const match = machineReadable.exec(text.substr(start, 28));
    if (match === null || !hasRightDigits(match)) continue;
    let end = start + 28;
    while (end < start + 44 && /[A-Z0-9<]/.test(text.charAt(end))) end += 1;
    matches.push({ start, end, confidence: "high" });
    from = end;
  }
  return matches;
}

function isLineStart(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return !isDigit(before) && !isLetter(before);
}

function hasRightDigits(line: RegExpExecArray): boolean {
  return (
    isModulus731(line[1] as string, line[2] as string) &&
    isModulus731(line[4] as string, line[5] as string) &&
    isModulus731(line[6] as string, line[7] as string)
  );
}
