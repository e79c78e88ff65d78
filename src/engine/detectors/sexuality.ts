import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Sex life and sexual orientation.
 *
 * Form: terms of the lexicons `sexuality.*`.
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
  find: (reading, context) => findTerms("sexuality", reading, context),
};
