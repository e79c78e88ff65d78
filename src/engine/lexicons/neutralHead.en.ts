import type { Lexicon } from "./lexicon";

/**
 * What ends a compound about a unit, a post or an event, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const neutralHeadEn: Lexicon = {
  label: "neutralHead",
  language: "en",
  high: `
-department -policy -strategy -campaign -course -centre -manager -coordinator -week -research
-network -unit -clinic`,
};
