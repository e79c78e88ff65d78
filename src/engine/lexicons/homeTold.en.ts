import type { Lexicon } from "./lexicon";

/**
 * Children and grown-ups without care, food or a roof, and children who live with others, as
 * it is told in English without the words of the law.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const homeToldEn: Lexicon = {
  label: "socialServices",
  language: "en",
  high: `
{not_had_any|never_has_a|never_any}_packed_lunch same_clothes_{for_*_days|all_week|since}
home_alone_{all|at}_night alone_in_the_playground_until no_right_to_collect_{him|her}
sleeping_bag_in_{stair|park|car} {his|her}_{real|birth}_{mother|father|mum|dad} put_us_out
nowhere_to_{sleep|live} sleep_at_the_{mosque|church}`,
  medium: `
without_{socks|a_blanket|a_coat} had_no_{supper|breakfast} holes_in_{his|her}_shoes`,
};
