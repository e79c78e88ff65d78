import type { Lexicon } from "./lexicon";

/**
 * What shows union membership in English.
 *
 * Source: general knowledge.
 */
export const unionMembershipEn: Lexicon = {
  label: "unionMembership",
  high: `
{union|trade_union}_{member|membership|dues|fees|affiliation}
{member_of|joined|left|belongs_to|active_in}_{the_|a_|his_|her_|}{union|trade_union|unison}`,
  medium: `
trade_union shop_steward`,
};
