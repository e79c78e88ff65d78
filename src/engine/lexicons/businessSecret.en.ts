import type { Lexicon } from "./lexicon";

/**
 * Tenders, offers and terms others must not see, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const businessSecretEn: Lexicon = {
  label: "businessSecret",
  high: `
trade_secret- confidential_{offer|tender|bid|quote|pricing|contract|agreement|terms}
{competitor|competitors}_{bid|offer|price|prices} non_disclosure
commercially_{sensitive|confidential} business_confidential bid_price tender_price`,
  medium: `
contract_terms tender_evaluation draft_contract`,
};
