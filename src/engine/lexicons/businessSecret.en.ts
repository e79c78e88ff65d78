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
competitors_{bid|offer|price|prices} non_disclosure commercially_{sensitive|confidential}
{bid|tender}_price`,
  medium: `
contract_terms draft_contract`,
};
