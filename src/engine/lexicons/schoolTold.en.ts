import type { Lexicon } from "./lexicon";

/**
 * How somebody reads, counts and keeps up, as teachers tell it in plain English.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const schoolToldEn: Lexicon = {
  label: "examination",
  language: "en",
  high: `
reads_*_letter_by_letter years_behind_the_{others|class} lowest_mark bottom_*_per_cent
learn_to_{tell_the_time|read} cannot_write_{his|her}_name
{got|scored}_*_out_of_{20|twenty} came_{bottom|last}_in`,
};
