import type { Detector } from "../text/types";
import { nationalNumbers } from "../numbers/nationalNumbers";

/**
 * Swedish personal identity numbers (personnummer), coordination numbers (samordningsnummer, day
 * raised by 60) and interim numbers with a letter for the first serial digit.
 *
 * Year, month, day, three serial digits and a Luhn digit, with or without century; a hyphen, or a
 * plus from the year of the hundredth birthday. The Luhn digit is strong evidence; without it only a
 * number that is called a personnummer is found.
 *
 * Weakness: numberings that begin with a date and happen to end in a right digit look the same.
 *
 * @finds Personnummer «640823-3234»
 * @finds Född «19640823-3234», samordningsnummer «701063-2391»
 * @finds Eva, «121212+1212», fyller år
 * @finds Tillfälligt personnummer «000101-T220»
 * @finds pnr «6408233234» och personnummer «640823-3235»
 * @passes Fakturanummer 640823-3234 och organisationsnummer 556703-7485
 * @passes Ring 070-174 06 05 eller 0701740605
 * @passes Inskannat 20260503-1430 och 640823-3235
 * @see https://www.skatteverket.se/privat/folkbokforing/personnummer
 */
export const personnummer: Detector = {
  id: "personnummer",
  dataClass: "confidential",
  find: (reading, context) => nationalNumbers(reading, context, "SE"),
};
