import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a party in English.
 *
 * Source: general knowledge.
 */
export const partyGatheringEn: Lexicon = {
  label: "partyGathering",
  high: `
party_{meeting|group_meeting|conference|branch_meeting|caucus} campaign_meeting
election_campaign_meeting candidate_selection`,
  medium: `
group_meeting members_meeting`,
  low: `
general_meeting annual_meeting`,
};
