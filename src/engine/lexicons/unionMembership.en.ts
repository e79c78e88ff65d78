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
{union|trade_union}_{member|membership|dues}
{member_of|joined|left|belongs_to|active_in}_{the_|a_|his_|her_|}{union|trade_union}
{union|trade_union}_{membership|dues|member} represented_by_{her|his|the|a}_union member_of_@union
unionised shop_steward union_{representative|case} strike_breaker help_from_the_union
{resigned_from|brings}_the_union`,
  medium: `
went_on_strike`,
};
