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
@nationality_{origin|background|descent|heritage|family|woman|man|national}
{born_in|fled_from|originally_from|comes_from|refugee_from|came_from}_@country skin_{colour|color}
kurdish =kurd =roma racial- mixed_race is_@nationality and_@nationality`,
  medium: `
stateless mother_tongue`,
};
