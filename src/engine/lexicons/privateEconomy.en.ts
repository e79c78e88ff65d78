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
financial_{difficult|problem|hardship|situation} child_{maintenance|support} savings_of
{maintenance|mortgage|council_tax}_arrears wage_{garnishment|deduction} {payday|private}_loan
{earn|earns|earning|earned}_*_{a|per}_{month|year} repossess- {inherited|inheritance_from}
{credit|poor_credit}_{rating|score} overdrawn {living_in_|}poverty
overpayment_of_{benefit|benefits|support} unpaid_invoice loan_default final_demand overpaid_benefits
repayment_{plan|claim} no_money_left make_ends_meet deducted_from_wages pension_payout means_test`,
  medium: `
income salary savings mortgage inheritance arrears credit_check`,
};
