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
party_{meeting|group|group_meeting|conference|caucus|branch|association|friends} election_rally campaign_meeting candidate_selection`,
  medium: `
group_meeting`,
  low: `
{general|annual}_meeting =meeting  summer_party christmas_lunch =board members_evening
debate_evening election_night campaign_launch =posters =leaflets =office =association =candidate`,
};
