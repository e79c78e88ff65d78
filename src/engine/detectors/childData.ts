import { firstNames } from "../lexicons/firstNames";
import { findTerms } from "../text/findTerms";
import type { Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * Personal data of a child in an SMS or a post: that it is about somebody's child is enough.
 *
 * Form: terms of `childData.*` ("din datter", "ditt barn"), a name with an age or a class beside it
 * ("Storm, 7 år", "Elton i 3B").
 *
 * Weakness: a child's bare first name cannot be told from a grown-up's.
 *
 * @finds [sms] «Din datter» kan hentes kl. 15
 * @finds [sms] «Ditt barn» har fått en plats
 * @finds [social-media] Tillykke til «Freja, 8 år»
 * @passes [sms] Husk din tid i morgen kl. 10
 * @passes [sms] Alle børn er velkomne til juletræ
 * @passes Din datter kan hentes kl. 15
 * @see Jammerbugt guidelines for secure communication, SMS (JK-T2)
 */
export const childData: Detector = {
  id: "childData",
  dataClass: "conduct",
  find(reading, context) {
    if (context.channel !== "sms" && context.channel !== "social-media") return [];
    const terms = findTerms("childData", reading, context);
    return terms.concat(namedChildren(reading)).sort((one, other) => one.start - other.start);
  },
};

const aged =
  /([A-ZÆØÅÄÖ][a-zæøåäöé]{1,20})(?:,? (?:på )?\d{1,2} år|,? (?:i|fra|från) (?:klass )?\d\.? ?[A-Fa-f]\b)/g;
const OLDEST = 17;

function namedChildren({ plain }: Reading): Match[] {
  const found: Match[] = [];
  aged.lastIndex = 0;
  for (let match = aged.exec(plain.text); match; match = aged.exec(plain.text)) {
    const age = Number((/\d{1,2}/.exec(match[0]) as RegExpExecArray)[0]);
    const isName = firstNames.has((match[1] as string).toLowerCase()) || match[0].indexOf(",") > 0;
    if (age > OLDEST || !isName) continue;
    found.push({ start: match.index, end: match.index + match[0].length, confidence: "medium" });
  }
  return found;
}
