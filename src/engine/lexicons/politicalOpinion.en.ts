import type { Lexicon } from "./lexicon";

/**
 * What shows a political opinion in English without naming a party.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const politicalOpinionEn: Lexicon = {
  label: "politicalOpinion",
  language: "en",
  high: `
party_member party_membership political_{views|opinions|affiliation|beliefs|conviction} communist
neo_nazi
{member_of|votes_for|voted_for|branch_of}_the_{social_democrats|conservatives|liberals|greens|sweden_democrats|conservative|labour}
{far|extreme}_{right|left}_activist
{joined|member_of|active_in|voted_for|votes_for|votes}_{the_|}{green|left|labour|conservative|liberal|social_democratic|danish_people_s}_{party|}
political_{refugee|opinion} voted_{labour|conservative|green} =fascist white_supremacist
{anarchist|radicalised} {pkk|erdogan|trump}_{sympathiser|supporter} {vaccine|eu}_sceptic anti_eu
{joined|left}_the_party politically_active political_activist`,
  medium: `
{climate|animal_rights}_activist social_democrat antifa`,
  low: `
socialist nationalist`,
};
