import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a union in English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionGatheringEn: Lexicon = {
  label: "unionGathering",
  high: `
union_meeting members_meeting branch_meeting`,
};
