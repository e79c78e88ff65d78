import type { Lexicon } from "./lexicon";

/**
 * Tenders, offers and terms others must not see, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const businessSecretEn: Lexicon = {
  label: "businessSecret",
  language: "en",
  high: `
trade_secret- confidential_{offer|tender|bid|quote|pricing|contract|agreement|terms}
competitors_{bid|offer|price} non_disclosure commercially_{sensitive|confidential}
{bid|tender}_price competitor_s_{bid|offer|price|tender} insider_information
not_to_be_shared_with_competitor {merger|acquisition}_not_{yet_|}{announced|public}
match_{the|their}_{price|offer|bid} our_{maximum|limit|ceiling}_is`,
  medium: `
contract_{terms|sum} draft_contract {cost|supplier|minimum}_price profit_margin customer_list
patent_application production_method {lowest|other|winning}_{bid|bidder|tender}
bids_{are|were|range}`,
};
