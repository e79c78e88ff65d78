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
  medium: `
seen_in_the_middle snapshot- {see|watch}_{the_|}{pictures|video|film}_{from|where|when}
{took|taken}_{some_|}{pictures|photos} {photo|picture}_shows in_this_{picture|photo} video_from`,
};
