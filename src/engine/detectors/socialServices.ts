import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Social services: benefits, measures, placements, serious social problems.
 *
 * Form: terms of the lexicons `socialServices.*`: benefits (kontanthjælp, försörjningsstöd),
 * measures (hjemmehjælp, LSS), placements, reports of concern.
 *
 * Weakness: "støtte" and "stöd" alone, since everything is supported somewhere.
 *
 * @finds Du får «hjemmehjælp» fra mandag
 * @finds Der er lavet en «underretning» om drengen
 * @finds Han får «försörjningsstöd» sedan mars
 * @finds En «orosanmälan» har kommit in om flickan
 * @passes Støt den lokale håndboldklub
 * @passes Hjælp til at udfylde formularen
 * @passes Stöd för Excel finns på intranätet
 * @see Danish Data Protection Agency on confidential data; Swedish Public Access and Secrecy Act, chapter 26
 */
export const socialServices: Detector = {
  id: "socialServices",
  dataClass: "confidential",
  find: (reading, context) => findTerms("socialServices", reading, context),
};
