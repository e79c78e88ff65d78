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
{born_in|fled_from|originally_from|comes_from|refugee_from|came_from}_@country skin_{colour|color}
dark_skinned {asian|african|arab}_appearance mixed_race is_@nationality
{immigrant|migrant|foreign|minority|non_western}_background foreign_born
{speaks|speaking}_only_{Arabic|Turkish|Somali|Farsi|Kurdish} gypsy
{parents|family|mother|father}_from_@country
{grew_up|raised|brought_up|lived|born_and_raised|refugee|refugees|asylum_seeker|immigrant|migrant|fled|came_here|came|emigrated}_{in|from|as_a_refugee_from}_@country
{country_of_origin|home_country|native_country}_{is_|}@country
{speaks|speak|understands|knows}_{no|only|little|very_little|hardly_any|poor}_{english|danish|swedish|@nationality}
only_@nationality {half|part|partly|originally}_@nationality
{of_|}{a_|}{different|another|other|foreign|mixed}_ethnic_{background|origin}
{boy|girl|he|she|pupil|man|woman|family|employee|father|mother}_is_{a_|an_|}{black|dark_skinned|brown|roma|romani|gypsy|kurd|sami|inuit|greenlander|arab|african|asian|kurdish}
a_{kurd|greenlander|sami|palestinian|somali|syrian|turk|tamil|roma} citizen_of_@country
@kin_{is|are}_{originally_|}from_@country {is|are|was}_from_@country
only_{speaks|understands}_{@nationality|arabic|farsi}`,
  medium: `
stateless Pakistani Bosnian Greenlander Filipino Eritrean Chechen mother_tongue Kurdish Palestinian
Afghan Sami Greenlandic immigrant`,
  low: `
=black =Arab indigenous and_@nationality`,
};
