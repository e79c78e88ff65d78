import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Staff matters: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Form: terms of the lexicons `employment.*`.
 *
 * Weakness: "opsigelse" also ends contracts, so it counts less.
 *
 * @finds Han har fået en «skriftlig advarsel»
 * @finds Peter indkaldes til «tjenstlig samtale»
 * @finds Hon har blivit «avskedad»
 * @finds He was given a «final warning»
 * @passes Opsigelse af aftalen om rengøring
 * @passes Advarsel om glatte veje
 * @passes Uppsägning av avtalet med leverantören
 * @see Danish Data Protection Agency on confidential data
 */
export const employment: Detector = {
  id: "employment",
  dataClass: "confidential",
  find: (reading, context) => findTerms("employment", reading, context),
};
