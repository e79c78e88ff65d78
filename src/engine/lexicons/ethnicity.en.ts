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
dark_skinned {asian|african|arab}_appearance mixed_race {is|and}_@nationality
{immigrant|migrant|foreign|minority|non_western}_background foreign_born
{speaks|speaking}_only_{Arabic|Turkish|Somali|Farsi|Kurdish} gypsy
{parents|family|mother|father}_from_@country`,
  medium: `
stateless Pakistani Bosnian Greenlander Filipino Eritrean Chechen mother_tongue Kurdish Palestinian
Afghan Sami Greenlandic immigrant`,
  low: `
=black =Arab indigenous`,
};
