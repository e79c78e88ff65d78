import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Marks, tests and exams.
 *
 * Form: terms of the lexicons `examination.*`.
 *
 * Weakness: a mark given as a bare number.
 *
 * @finds Hun «dumpede i fysik» i juni
 * @finds Eleven «fik karakteren» 02
 * @finds Han har «fått underkänt i matematik»
 * @passes Prøv igen senere
 * @passes Vi tester brandalarmen i morgen
 * @see Danish Data Protection Agency on confidential data
 */
export const examination: Detector = {
  id: "examination",
  dataClass: "confidential",
  find: (reading, context) => findTerms("examination", reading, context),
};
