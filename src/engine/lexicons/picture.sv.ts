import type { Lexicon } from "./lexicon";

/**
 * Pictures shown in a post, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const pictureSv: Lexicon = {
  label: "picture",
  language: "sv",
  high: `
{på|i}_{bilden|bilderna|fotot} bilden_visar =bilden {bild|foto|video|bilder}_{på|från} här_syns`,
  medium: `
i_mitten_syns stämningsbild- se_{bilderna|videon|filmen}_{från|där} {tagit|tog}_{några_|}bilder`,
};
