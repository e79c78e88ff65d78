import type { Lexicon } from "./lexicon";

/**
 * Religion and belief in English.
 *
 * Source: general knowledge.
 */
export const religionEn: Lexicon = {
  label: "religion",
  high: `
{is|as|a|practising|practicing|devout|converted_to}_{christian|islam|christianity|judaism|jew}
jehovas_witness catholic- jewish- atheist-
religious_{beliefs|belief|conviction|affiliation|background|reasons|grounds|community}
converted_to_{islam|christianity|judaism} wears_a_{hijab|headscarf|burqa|niqab|cross}
{fasts|fasting}_during {observes|celebrates}_{ramadan|sabbath|eid}
{eats|only_eats|eat}_{halal|kosher} {does_not|doesnt|dont|not}_eat_pork prays_five`,
  medium: `
religious christian mosque synagogue rabbi headscarf`,
};
