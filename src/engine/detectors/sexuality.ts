import { joinedPattern } from "../text/joinedPattern";
import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * Sex life and sexual orientation.
 *
 * Form: terms of the lexicons `sexuality.*`, phrases of partners, wishes and acts as they are told
 * among them; the pill and affairs, where another kind has the words too; what springs out and is no person is taken away
 * (`ordinaryUse.*`).
 *
 * Weakness: partners named only by their first names.
 *
 * @finds Eleven er «sprunget ud som lesbisk»
 * @finds Han er «homoseksuel»
 * @finds Hon har «kommit ut som bisexuell»
 * @passes Vi søger en engageret kollega m/k
 * @passes Seks uger, sekstal og seksløber
 * @passes Kommunens program for Pride
 * @see Regulation (EU) 2016/679, Article 9
 */
export const sexuality: Detector = {
  id: "sexuality",
  dataClass: "sensitive",
  find: (reading, context) => findWordings("sexuality", wordings, reading, context),
};

/** A medicine too, and the search for terms gives a word to one kind only. */
const thePill = /p-pille[a-zæøå]{0,20}/;

/** A family matter too. */
const affair = /affair with (?:his|her|a) [a-z]{1,20}/;

const wordings: Wordings = { told: joinedPattern([thePill, affair], "g") };
