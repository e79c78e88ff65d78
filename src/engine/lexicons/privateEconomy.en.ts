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
=debt =debts {rent|in|maintenance|mortgage|council_tax}_arrears bankrupt bankruptcy bailiff-
unpaid_{rent|bills|taxes|invoice} {cant|couldnt}_{afford|pay}
{household|annual|monthly|personal|taxable|your|his|her|their}_{income|earnings|salary|savings}
{owes|owed} payslip- pay_slip- bank_statement- tax_return- bad_credit
financial_{difficult|problem|hardship|situation} child_{maintenance|support} savings_of
wage_{garnishment|deduction} {payday|private}_loan
earn_*_{a|per}_{month|year} repossess- {inherited|inheritance_from}
credit_{rating|score} overdrawn {living_in_|}poverty overpayment_of_{benefit|support}
loan_default final_demand repayment_{plan|claim} no_money_left make_ends_meet
deducted_from_wages pension_payout means_test
{cannot|can_t|could_not|couldn_t|unable_to}_{make_the_money_last|afford|pay} assets_{of|worth}
{lose|losing|lost}_{their|his|her|your|the}_{home|house|flat}
{behind|late}_{with|on}_{the_|his_|her_|your_|}{payment|rent|bills|mortgage|instalments}
{earns|earned|earning|makes|takes_home|lives_on}_*_{after_tax|a_month|per_month|kroner|kronor|pounds|euros|a_year}
seized_{his|her|their|the} {gambled|gambles|gambling}_{his|her|all|away|debts}
{borrowed|borrows|borrowing}_{money|from} {has_|have_}borrowed {been_|}overpaid {pay|repay}_*_back
{living|live}_{hand_to_mouth|below_the_poverty|on_the_breadline}
{passed|sent|gone|handed}_to_{collection|the_bailiffs}
{savings|salary|income|wages|pension|inheritance|fortune|estate|savings_account}_{is|are|of|amount|comes_to}_*_{kroner|kronor|million|pounds|euros}
{months|weeks}_behind_{on|with} {no|not_enough}_money_{for|to}
{estate_inventory|debt_restructuring} {scammed|swindled|conned}_out_of living_wage
not_paid_{his|her|their|your|the}_{rent|bill|tax|taxes|fees|mortgage}
{struggling|struggles|hard_up|in_trouble}_financially
{gets|receives|paid}_*_{kroner|kronor|pounds|euros}_a_{month|week} {heir|heiress}_to
{living|lives}_beyond {has|have|had}_no_money
{electricity|power|heating|gas|water}_*_{cut_off|disconnected} pawned pawn_{shop|broker}
{forced|foreclosure}_{sale|auction} refused_a_{loan|mortgage|credit}
{loan|credit|mortgage}_{was_|has_been_|is_|}{refused|denied}
bank_account_{has_been_|is_|was_}{blocked|frozen|closed}
instalment_plan- {student|car|quick}_loan {undeclared|hidden}_income {no|without}_savings
food_parcel
{is|are|completely|flat}_=broke sold_*_to_{pay|afford} won_*_{million|lottery}
left_to_live_on {can_t|cannot|to}_buy_food penniless
behind_on_{every|all|her|his} remortgaged wages_garnished maxed_out`,
  medium: `
income salary savings mortgage inheritance arrears credit_check
{his|her|your|their}_{pension|finances|debt|wage|pay}
=owe_*_rent {million|thousand|kr|kroner}_in_the_{bank|account}
closed_{his|her|your}_{account|bank_account} reminder_for_{@determiner_|}rent
must_sell_{the_house|the_car}
=skint in_the_red`,
  beside: `
=loan =wages`,
};
