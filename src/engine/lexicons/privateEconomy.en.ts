import type { Lexicon } from "./lexicon";

/**
 * Private economy in English: income, debt, wealth and what cannot be paid.
 *
 * Source: general knowledge.
 */
export const privateEconomyEn: Lexicon = {
  label: "privateEconomy",
  high: `
debt rent_arrears arrears_of {in|rent|with}_arrears bankrupt personal_bankruptcy bailiff-
enforcement_authority unpaid_{rent|bills|taxes}
{cannot|unable_to|cant|not_able_to|couldnt|could_not}_{afford|pay}
{household|annual|monthly|personal|taxable|net|gross|your|his|her|their}_{income|earnings|salary}
{owes|owed}_{us|the|kr|dkk|sek} payslip- pay_slip- bank_statement- tax_return- credit_rating
bad_credit financial_{difficulties|problems|hardship|situation|circumstances} child_maintenance
wage_garnishment child_support`,
  medium: `
income salary wage savings mortgage loan wealth inheritance`,
};
