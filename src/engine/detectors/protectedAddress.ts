import { findWordings, type Wordings } from "../text/findWordings";
import type { Detector } from "../text/types";

/**
 * A protected name, address or identity.
 *
 * Form: the phrases in which it is told in Danish, Swedish and English, who must not learn where
 * somebody lives among them (lexicons `protectedAddress.*`); and a school that somebody does not
 * know and must not.
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
  find: (reading, context) => findWordings("protectedAddress", wordings, reading, context),
};

/** "… hvilken skole Bo går på, og sådan skal": a longer way, over a comma, than a phrase can tell. */
const unknownSchool =
  /(?:ved ikke,? hvilken skole|vet inte vilken skola|know which school)[^.!?\n]{0,40} (?:sådan skal|så ska|must not)/g;

const wordings: Wordings = { told: unknownSchool };
