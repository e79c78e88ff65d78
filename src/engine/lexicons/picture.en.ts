import type { Lexicon } from "./lexicon";

/**
 * Pictures shown in a post, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const pictureEn: Lexicon = {
  label: "picture",
  language: "en",
  high: `
{in|on}_the_{picture|photo|pictures|photos} {picture|photo|pictures|photos|video}_of pictured`,
};
