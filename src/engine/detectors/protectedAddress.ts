import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * A protected name, address or identity.
 *
 * Form: the wordings in which it is told in Danish, Swedish and English (lexicons
 * `protectedAddress.*`).
 *
 * Weakness: a hint ("det må ikke komme ud") without the word address.
 *
 * @finds Bemærk: hun har «navne- og adressebeskyttelse»
 * @finds Borgeren har «hemmelig adresse»
 * @finds Barnet har «skyddade personuppgifter»
 * @finds He has a «protected address»
 * @passes Adressen er Torvegade 16
 * @passes Vi har ændret e-mailadresse
 * @passes Skyddsrum finns i källaren
 * @see Danish Act on the Civil Registration System, section 28; Swedish Population Registration Act
 */
export const protectedAddress: Detector = {
  id: "protectedAddress",
  dataClass: "confidential",
  find: (reading, context) => findTerms("protectedAddress", reading, context),
};
