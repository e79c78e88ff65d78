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
{is|as|a|practising|practicing|converted_to|converted_from}_{christian|jewish|islam|christianity|judaism|jew}
jehovahs_witness catholic jewish
religious_{belief|conviction|affiliation|background|reason|ground}
eat_{halal|kosher} {doesnt|dont}_eat_pork atheist- jehovah_s_witness-
pentecostal- {prays|praying}_*_times {goes|going|belongs}_to_{church|mosque}
{wears|wearing}_{a_|the_|}{veil|burka} devout- baptised baptized christian_faith methodist- =quaker
attends_{church|mosque} circumcised evangelical- salvation_army
friday_prayers burqa {not_|only_|no_|cannot_|never_}{eat_|eats_|have_|has_|}pork
{only|wants|have|served}_halal_{meat|food} halal_meat {deeply|very|strongly|strictly}_religious
{off|leave|holiday}_{for|during}_{eid|ramadan|yom_kippur|sabbath|diwali}
{your|her|his|their}_{faith|religion|congregation|imam|mosque|church|beliefs}
{fasting|fasts}_{this|during|for|in|until|because} {is|as}_fasting
{left|leaving|leave}_{the_church|islam|the_faith|the_congregation|the_sect}
{goes|going|went|belongs|active}_{to|in}_{the|a}_{pentecostal|baptist|catholic|methodist|free|evangelical|mormon|local_mosque|synagogue|mosque|church}
{member_of|in|joined|left}_{a|the}_{sect|cult|congregation|mormon|jehovah} an_imam
{is|was}_a_{protestant|rabbi|sikh} {baptism|confirmation|bar_mitzvah}_of_{his|her|your}
wear_{a_|the_|her_|his_|}{headscarf|hijab|turban|kippah|cross|niqab}
{does|do|may|can}_not_eat_{pork|beef}
keeps_the_sabbath not_celebrate_christmas`,
  medium: `
orthodox =religious
coptic not_{come_|go_|}to_=church confirmed_in_the`,
  low: `
=Jew`,
};
