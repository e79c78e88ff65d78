import type { Lexicon } from "./lexicon";

/**
 * What shows a political opinion in English without naming a party.
 *
 * Source: general knowledge.
 */
export const politicalOpinionEn: Lexicon = {
  label: "politicalOpinion",
  high: `
party_member party_membership political_{views|opinion|opinions|affiliation|beliefs|conviction}
communist neo_nazi far_right_{activist|sympathiser|extremist}
{member_of|votes_for|voted_for}_the_{social_democrats|conservatives|liberals|greens|sweden_democrats}`,
};
