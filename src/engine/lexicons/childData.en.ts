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
{your|her|his|their}_{son|daughter|child|children|boy|girl|kids}`,
};
