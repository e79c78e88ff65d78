import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Family matters: conflict, separation, accidents, suicide, death.
 *
 * Form: terms of the lexicons `familyMatters.*`.
 *
 * Weakness: trouble at home told in pictures.
 *
 * @finds Forældrene ligger i «skilsmisse»
 * @finds Moren har haft et «selvmordsforsøg»
 * @finds De har en «vårdnadstvist»
 * @passes Familiedag på biblioteket
 * @passes Barnet har glemt sin taske
 * @see Danish Data Protection Agency on confidential data
 */
export const familyMatters: Detector = {
  id: "familyMatters",
  dataClass: "confidential",
  find: (reading, context) => findTerms("familyMatters", reading, context),
};
