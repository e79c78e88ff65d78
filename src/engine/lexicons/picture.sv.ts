import type { Lexicon } from "./lexicon";

/**
 * Pictures shown in a post, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const pictureSv: Lexicon = {
  label: "picture",
  high: `
{på|i}_{bilden|bilderna|fotot} bilden_{visar|är} =bilden bild_på foto_på bilder_{på|från} här_syns
här_ser_ni video_på`,
};
