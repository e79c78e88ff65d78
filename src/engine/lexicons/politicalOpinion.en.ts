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
party_{member|membership}
political_{views|affiliation|beliefs|conviction|refugee|opinion|activist} communist
neo_nazi
branch_of_the_{social_democrats|liberals|greens|sweden_democrats|conservative|labour}
{far|extreme}_{right|left}_activist
{joined|member_of|active_in|voted_for|votes_for|votes}_{the_|}{green|left|labour|conservative|liberal|social_democratic|danish_people_s}
voted_{labour|conservative|green|left|right|blank|socialist} =fascist white_supremacist
{anarchist|radicalised} {pkk|erdogan|trump}_{sympathiser|supporter} {vaccine|eu}_sceptic anti_eu
politically_active
{treasurer|chairman|chair|secretary|active|member|stands|stood|ran|candidate|votes|voted|vote}_{of|in|for}_{the_|his_|her_|a_|}{local_|}{party|labour|conservatives|liberals|liberal_party|social_democrats|greens|green_party|red_green_alliance|left|right|far_right|far_left|danish_people_s_party|sweden_democrats|moderates}
{supports|supporter_of|donates_to|gives_money_to|joined|left}_the_{far_right|far_left|left|right|conservatives|liberals|liberal_party|social_democrats|green_party|party|sweden_democrats}
{sympathises|sympathizes|sympathiser|sympathizer}_with
{nazi|communist}_{symbols|tattoo|flag|sympathies}
{active|convinced|declared|avowed|staunch}_{socialist|communist|nationalist|conservative|marxist}
{goes|went|going}_to_demonstrations_{with|for}
{right|left}_wing_{extremist|activist|views|voter} {far|extreme}_{right|left}_{views|opinions|group}
{demonstrations|protested|demonstrated}_against
{declared|open}_nazi`,
  medium: `
{climate|animal_rights}_activist social_democrat antifa
racist_{posts|comments|views} signed_*_petition {against|opposed|opposed_to|critical_of}_the_regime
is_far_{left|right} {demonstration|protest}_against kurdish_activist against_{immigration|islam}`,
  low: `
socialist nationalist swastika`,
};
