import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Offences: charges, convictions, sentences, and acts told of a person.
 *
 * Form: terms of the lexicons `criminalOffence.*`, phrases of what somebody is caught with or has
 * done among them; and blows at home. Figures of speech (`ordinaryUse.*`) are taken away.
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
  find: (reading, context) => findWordings("criminalOffence", wordings, reading, context),
};

/** A family matter too, and the search for terms gives a word to one kind only. */
const beatenAtHome = /(?:tævet|slået) sin (?:kone|kæreste)/g;

const wordings: Wordings = { told: beatenAtHome };
