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
{love|miss}_you {pick|picking}_up_the_{kids|children} whats_for_dinner hugs_from
{hi|hello|dear|hey}_{mum|mom|dad|granny|grandma|darling|love|honey|sis|auntie|bro} on_the_way_home
hugs_and_kisses`,
  medium: `
{mum|dad|mom|granny}_s_birthday rent_{the|a}_cottage birthday_party happy_birthday
my_{holiday|garden|dog|cat|family}`,
};
