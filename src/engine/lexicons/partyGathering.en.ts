import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a party in English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const partyGatheringEn: Lexicon = {
  label: "partyGathering",
  language: "en",
  high: `
party_{meeting|group_meeting|conference|caucus} campaign_meeting candidate_selection`,
  medium: `
group_meeting`,
  low: `
{general|annual}_meeting`,
};
