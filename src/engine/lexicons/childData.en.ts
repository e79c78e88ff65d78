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
{your|her|his|their}_{eldest_|youngest_|}{son|daughter|child|boy|girl|kids|twins|teenager|stepson|stepdaughter|grandchild}
{your|her|his|their}_foster_{child|son|daughter} {the|this}_{boy|girl|child|twins} the_baby`,
};
