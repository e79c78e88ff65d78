import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Offences: charges, convictions, sentences, and acts told of a person.
 *
 * Form: terms of the lexicons `criminalOffence.*`.
 *
 * Weakness: everyday words (vold, hot, theft) count less, since they also name a subject.
 *
 * @finds Han «er sigtet for vold mod sin kone»
 * @finds Hun er «dømt for» socialt «bedrageri»
 * @finds Han «dömdes för misshandel»
 * @finds He was «convicted of assault»
 * @passes Tyverisikring af cykler og tyverialarm
 * @passes Retssikkerhed i kommunen
 * @passes Kommunen er vært ved en gademesse
 * @see Regulation (EU) 2016/679, Article 10
 */
export const criminalOffence: Detector = {
  id: "criminalOffence",
  dataClass: "criminal",
  find: (reading, context) => findTerms("criminalOffence", reading, context),
};
