import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Racial or ethnic origin.
 *
 * Form: terms of the lexicons `ethnicity.*`: "somalisk baggrund", "etniskt ursprung", "født i
 * Syrien".
 *
 * Weakness: a language or a citizenship alone tells little and is held to be ordinary or of medium
 * confidence.
 *
 * @finds Hun har «somalisk baggrund»
 * @finds Faren «kommer fra Irak»
 * @finds Familjen har «romskt ursprung»
 * @passes Vi serverer tyrkisk yoghurt
 * @passes Delegation fra Polen besøger rådhuset
 * @passes Ny svensk rapport om trafik
 * @see Regulation (EU) 2016/679, Article 9
 */
export const ethnicity: Detector = {
  id: "ethnicity",
  dataClass: "sensitive",
  find: (reading, context) => findTerms("ethnicity", reading, context),
};
