import type { Lexicon } from "./lexicon";

/**
 * What shows union membership in English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionMembershipEn: Lexicon = {
  label: "unionMembership",
  language: "en",
  high: `
{member_of|joined|left|belongs_to|active_in}_{the_|a_|his_|her_|}{union|trade_union}
union_{membership|dues|member|representative|case} unionised shop_steward strike_breaker
help_from_the_union {resigned_from|brings}_the_union in_{the_|a_}{trade_|}union_{and|since|for|so}
{is|are|was|not}_{in|with}_{the_|a_}{trade_|}union {his|her|your|my}_{trade_|}union
{contacted|represented_by|help_from|support_from|talked_to|brings|bringing|member_of|member_in|left|joined|dues_to|switched_to|register_in|on_strike_with|lawyer_from|representative_from}_{the_|}@union
{strike|striking}_with {pays|paying|paid}_{dues|a_union_fee|union_fees}
{organised|organized|elected}_in_the_{trade_|}union
{nurses|teachers|workers|engineers|metalworkers|police}_{union|organisation}_{member|represents|is_helping}
member_of_{the|a}_{danish|swedish|nurses|teachers|workers|public}_{nurses_|teachers_|}{union|organisation}
represented_by_*_{union|organisation} @union_member union_{rep|lawyer|fee}_{from|in|for}
belong_to_{the|a}_{nurses|teachers|metalworkers|engineers|police|trade|workers}_{s_|}union
picket_line`,
  medium: `
went_on_strike
membership_list_of union_branch {teachers|nurses}_union to_another_union to_the_union not_in_union
{3f|foa|hk|kommunal|vision}_{s_|}unemployment_fund {called|contacted}_{3f|foa|hk|krifa}
{foa|hk|3f|krifa}_dues`,
  beside: `
dues membership the_union`,
};
