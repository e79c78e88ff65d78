import type { Lexicon } from "./lexicon";

/**
 * Words of home and friendship, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const privateContentEn: Lexicon = {
  label: "privateContent",
  language: "en",
  high: `
{love|miss}_you {pick|picking}_up_the_{kids|children} whats_for_dinner hugs_from`,
  medium: `
{mum|dad|mom|granny}_s_birthday rent_{the|a}_cottage birthday_party happy_birthday
my_{holiday|garden|dog|cat|family}`,
};
