import { apart, findTerms, signed } from "../text/findTerms";
import { lawSections } from "../text/lawSections";
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
 * @finds Støtten er bevilget efter «§ 85» i serviceloven, og en «§ 50-undersøgelse» er i gang
 * @passes Sagen afgøres efter planlovens § 35 og forvaltningslovens § 19
 * @passes Støt den lokale håndboldklub
 * @passes Hjælp til at udfylde formularen
 * @passes Stöd för Excel finns på intranätet
 * @see Danish Data Protection Agency on confidential data; Swedish Public Access and Secrecy Act, chapter 26
 */
export const socialServices: Detector = {
  id: "socialServices",
  dataClass: "confidential",
  find(reading, context) {
    if (reading.role === "recipient") return [];
    const sections = lawSections(reading).filter((match) => !signed(match, reading));
    return apart(findTerms("socialServices", reading, context).concat(sections));
  },
};
