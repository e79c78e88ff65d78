import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Genetic data: tests, hereditary disease, carriers.
 *
 * Form: terms of the lexicons `genetic.*`.
 *
 * Weakness: a family history told without the word.
 *
 * @finds Hendes «gentest» viser det samme
 * @finds Han är «anlagsbärare»
 * @finds She carries «BRCA1»
 * @passes Arveafgift af boet
 * @passes Agenterne generede os
 * @see Regulation (EU) 2016/679, Article 4(13) and Article 9
 */
export const genetic: Detector = {
  id: "genetic",
  dataClass: "sensitive",
  find: (reading, context) => findTerms("genetic", reading, context),
};
