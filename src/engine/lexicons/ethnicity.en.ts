import type { Lexicon } from "./lexicon";

/**
 * Ethnic origin in English.
 *
 * Source: general knowledge.
 */
export const ethnicityEn: Lexicon = {
  label: "ethnicity",
  high: `
ethnic_{origin|background|minority|group} ethnicity
{somali|turkish|arab|arabic|iranian|iraqi|afghan|syrian|roma|sami|lebanese|palestinian|african|asian|eritrean|ukrainian|pakistani|vietnamese|moroccan}_{origin|background|descent|heritage|family|woman|man|national}
{born_in|fled_from|originally_from|comes_from|refugee_from|came_from}_{somalia|syria|iraq|iran|afghanistan|turkey|eritrea|pakistan|lebanon|morocco|ukraine|vietnam|bosnia|kosovo|ethiopia|palestine|sudan}
skin_colour skin_color racial- mixed_race`,
  medium: `
nationality stateless mother_tongue immigrant`,
};
