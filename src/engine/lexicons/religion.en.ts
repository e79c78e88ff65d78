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
{does_not|doesnt|dont|not}_eat_pork atheist- jehovah_s_witness- pentecostal- {prays|praying}_*_times
{goes|going|belongs}_to_{church|mosque|the_mosque|a_church}
{wears|wearing}_{a_|the_|}{headscarf|hijab|niqab|veil|burka} devout- religious_{reason|ground}
baptised baptized christian_faith methodist- =quaker {eats|eat}_only_{halal|kosher}
attends_{church|mosque} circumcised evangelical- salvation_army friday_prayers burqa`,
  medium: `
orthodox =religious`,
  low: `
=Jew`,
};
