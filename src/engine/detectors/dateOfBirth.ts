import { digitGroups } from "../numbers/digitGroups";
import { dateAt } from "../numbers/writtenDate";
import { isDigit } from "../text/characters";
import type { Match } from "../types";
import type { Detector, Reading } from "../text/types";

/** "født den", "f.", "fødselsdato:", "född", "date of birth:", directly before the date. */
const bornBefore =
  /(?:^|[^a-zæøåäö])(?:f\.?|fødsels(?:dato|dag|d\.)|født|födelse(?:datum|dag)|född|born|d\.?o\.?b\.?|date of birth|birth ?date|birthday)(?: (?:er|är|is|den|d\.|on|the|i)){0,3}[ :.,(=\n\t]{0,4}(?:(?:den|d\.|on|the) ?)?$/;
const windowBefore = 40;

/**
 * Dates of birth: a date with its year that a word or "f." calls one, and the first six digits of a
 * national number whose last four are left out.
 *
 * Weakness: a date in a form whose heading is far away is not told from any other date.
 *
 * @finds Hanne er født den «3. maj 1980» i Aabybro
 * @finds Fødselsdato: «03.05.1980», (f. «3/5-80»)
 * @finds född «1980-05-03»; date of birth: «3 May 1980»
 * @finds cpr «030580»-xxxx
 * @passes Mødet er den 3. maj 1980 og ideen blev født i 2010
 * @passes Fakturadato: 03.05.2026 og fødselsdag den 3. maj
 * @see https://www.datatilsynet.dk
 */
export const dateOfBirth: Detector = {
  id: "dateOfBirth",
  dataClass: "ordinary",
  find: (reading) => findBirths(reading),
};

function findBirths(reading: Reading): readonly Match[] {
  const { count, starts, ends } = digitGroups(reading);
  const { lower } = reading.plain;
  const matches: Match[] = [];
  let from = 0;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] as number;
    if (start < from) continue;
    const isMasked = isMaskedNumber(lower, start, ends[index] as number);
    if (!isMasked && !bornBefore.test(lower.slice(Math.max(0, start - windowBefore), start)))
      continue;
    const date = dateAt(reading, index);
    if (date === undefined || isNumberAfter(lower, date.end)) continue;
    matches.push({ start, end: date.end, confidence: isMasked ? "medium" : "high" });
    from = date.end;
  }
  return matches;
}

/** "010180-xxxx", "010180-****". */
function isMaskedNumber(lower: string, start: number, end: number): boolean {
  const length = end - start;
  return (
    (length === 6 || length === 8) &&
    /^[ -]{0,3}(?:x{4}|\*{4}|_{4}|\?{4}|•{4})/.test(lower.substr(end, 8))
  );
}

/** Four more digits make it a national number, which is another kind. */
function isNumberAfter(lower: string, end: number): boolean {
  const at = /[-+ ]/.test(lower.charAt(end)) ? end + 1 : end;
  for (let offset = 0; offset < 4; offset += 1) {
    if (!isDigit(lower.charCodeAt(at + offset))) return false;
  }
  return true;
}
