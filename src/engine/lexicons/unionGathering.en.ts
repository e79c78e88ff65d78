import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a union in English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionGatheringEn: Lexicon = {
  label: "unionGathering",
  language: "en",
  high: `
{union|members|branch}_meeting`,
};
