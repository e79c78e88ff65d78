import type { Lexicon } from "./lexicon";

/**
 * Offences and abuse told in English without their names: taken from the till, sold to the small
 * ones, a hand under a shirt.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const offenceToldEn: Lexicon = {
  label: "criminalOffence",
  language: "en",
  high: `
taking_from_the_till caught_with_*_grams sells_to_{the_little|younger} been_inside_{twice|before}
knocked_{him|her}_down found_guilty hurting_{her|his}_{@kin|big_@kin} touches_{me|her}_{at|when}
with_no_clothes_on lies_on_top_of_{her|him|me} hurts_down_there held_{me|her}_down
violence_*_by_{her|his}_@kin
{sold|sells|selling}_stolen awaiting_trial wears_a_tag`,
};
