import type { Lexicon } from "./lexicon";

/**
 * Private economy in English: income, debt, wealth and what cannot be paid.
 *
 * Source: general knowledge.
 */
export const privateEconomyEn: Lexicon = {
  label: "privateEconomy",
  language: "en",
  high: `
=debt =debts rent_arrears in_arrears bankrupt bankruptcy bailiff- unpaid_{rent|bills|taxes}
{cannot|unable_to|cant|could_not|couldnt}_{afford|pay}
{household|annual|monthly|personal|taxable|your|his|her|their}_{income|earnings|salary|savings}
{owes|owed} payslip- pay_slip- bank_statement- tax_return- bad_credit
financial_{difficult|problem|hardship|situation} child_{maintenance|support} savings_of`,
  medium: `
income salary savings mortgage`,
};
