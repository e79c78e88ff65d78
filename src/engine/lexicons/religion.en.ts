import type { Lexicon } from "./lexicon";

/**
 * Religion and belief in English.
 *
 * Source: general knowledge.
 */
export const religionEn: Lexicon = {
  label: "religion",
  language: "en",
  high: `
{is|as|a|practising|practicing|devout|converted_to}_{christian|jewish|islam|christianity|judaism|jew}
jehovahs_witness catholic jewish
religious_{beliefs|belief|conviction|affiliation|background|reasons|grounds}
wears_a_{hijab|headscarf|burqa|niqab|cross} fasting_during {eats|only_eats|eat}_{halal|kosher}
{does_not|doesnt|dont|not}_eat_pork`,
};
