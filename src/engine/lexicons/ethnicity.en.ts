import type { Lexicon } from "./lexicon";

/**
 * Ethnic origin in English.
 *
 * Source: general knowledge.
 */
export const ethnicityEn: Lexicon = {
  label: "ethnicity",
  language: "en",
  high: `
ethnic_{origin|background|minority} ethnicity
@nationality_{origin|background|descent|heritage|family|woman|man|national}
{born_in|originally_from|comes_from}_@country skin_{colour|color}
{asian|african|arab}_appearance mixed_race {is|only|part|partly|originally}_@nationality
{immigrant|migrant|foreign|minority|non_western}_background foreign_born
gypsy
{parents|family|mother|father|is|are|was}_from_@country
{grew_up|raised|brought_up|lived|refugee|asylum_seeker|immigrant|migrant|fled|came_here|came|emigrated}_{in|from|as_a_refugee_from}_@country
{country_of_origin|home_country|native_country}_{is_|}@country
{speak|understands|knows}_{no|only|little|hardly_any|poor}_{english|danish|swedish|@nationality}
{boy|girl|he|she|pupil|man|woman|family|employee|father|mother}_is_{a_|an_|}{black|dark_skinned|brown|roma|romani|gypsy|kurd|sami|inuit|greenlander|arab|african|asian|kurdish}
a_{kurd|greenlander|sami|palestinian|somali|syrian|turk|tamil|roma} citizen_of_@country
only_{speaks|understands}_@nationality @nationality_roots dark_skin
half_{@nationality|thai|danish|swedish} Hazara`,
  medium: `
stateless Pakistani Bosnian Greenlander Filipino Eritrean Chechen mother_tongue Kurdish Palestinian
Afghan Sami Greenlandic immigrant
{quota|@nationality}_refugee {is|married_to_a}_{thai|ghanaian} {@nationality|bosnian}_by_origin
immigrated_from roots_in_{@country|} dark_skinned
{woman|man}_from_{@country|the_philippines|russia|china}
speaks_@nationality_with_{his|her|their}_{mother|father|parents|children}
parents_are_{@nationality|chinese|japanese|indian|colombian|ethiopian}`,
  low: `
=black =Arab indigenous and_@nationality`,
};
