import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Biometric data that tell who somebody is.
 *
 * Form: terms of the lexicons `biometric.*`, phrases of a part of the body that is scanned, stored
 * or known again among them.
 *
 * Weakness: the word alone often speaks of a phone or a door, not of a record.
 *
 * @finds Vedhæftet er hans «fingeraftryk»
 * @finds Hennes «ansiktsigenkänning» är sparad
 * @passes Aftrykket på papiret er svagt
 * @passes Fingermad til receptionen
 * @see Regulation (EU) 2016/679, Article 4(14) and Article 9
 */
export const biometric: Detector = {
  id: "biometric",
  dataClass: "sensitive",
  find: (reading, context) => findTerms("biometric", reading, context),
};
