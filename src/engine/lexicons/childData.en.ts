import type { Lexicon } from "./lexicon";

/**
 * Somebody's child, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const childDataEn: Lexicon = {
  label: "childData",
  language: "en",
  high: `
{your|her|his|their}_{little_|eldest_|youngest_|}{son|daughter|child|children|boy|girl|kids|twins|teenager|stepson|stepdaughter|grandchild|grandchildren}
{your|her|his|their}_foster_{child|son|daughter} {the|this}_{boy|girl|child|twins} the_baby`,
};
