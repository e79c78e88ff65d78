import type { Lexicon } from "./lexicon";

/**
 * Staff matters in English: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Source: general knowledge.
 */
export const employmentEn: Lexicon = {
  label: "employment",
  language: "en",
  high: `
{written|verbal|final|formal|official}_warning warning_letter disciplinary- dismissed dismissal-
{fired|laid_off}_{from|for|because|after} suspended_{from|with|without|on_full|pending}
performance_{review|improvement|issue|plan|talk} misconduct termination_of_{employment|his|her|your}
{terminate|terminating}_{your|his|her|the}_employment severance- {bullied|harassed}_by
bullying harassment grievance_{against|procedure} personnel_{file|matter} sacked reprimand- demoted
underperform- absence_record notice_of_termination {unfit|rejected}_for_the_job poor_performance
return_to_work_interview let_*_go
too_many_sick_days
{does|did|do}_not_{fit|work_well|perform|get_along|function|cooperate}_{in|with|at}
doesn_t_{fit_in|perform|get_along} {is|was|been|be}_suspended salary_{review|negotiation|talk}
hand_in_{his|her|your|my|their}_{notice|resignation}
{gave|giving|given|gives}_{his|her|their}_notice {did|does|will}_not_get_the_{job|post|position}
not_{shortlisted|hired|selected}_for
{not|won_t_be|will_not_be|isn_t|never}_{be_|}{extend|renew}
{employment|contract|probation|fixed_term|temporary_post|position}_{ends|ended|terminated|will_not|is_not|won_t|expires|not_extended}
{behaviour|conduct|attitude|tone|behavior}_{towards|at_work|with}_{colleagues|staff|pupils|clients|management|his|her|the}
{complaint|complained}_about_{him|your|the_employee}
{his|her|your|the_employee_s}_{performance|conduct|attendance|work_performance|dismissal|resignation|demotion}
{came|turned_up|showed_up|arrived|comes}_{to_work_|at_work_|}{drunk|intoxicated|hungover|late_for_work}
sent_home_{while|pending|from_work|for|until}
{is|was|be|being|been|get|got}_{fired|laid_off|made_redundant}
{fire|firing|sack|dismiss}_{him|employee|@determiner}
{late|absent}_{for|from}_{work|duty}_{again|repeatedly|several|without|many}
{keeps|kept}_{coming|turning_up}_late {falsified|falsifying}_{his|her|time|timesheet|hours}
{cheated|cheating}_{with|on}_{time|working_time|timesheet|hours}
{conflict|fell_out|clash}_with_{his|her|the|a}_{manager|boss|colleague|team|line_manager}
{unhappy|not_happy|dissatisfied}_with_{his|her|your} {bullies|harasses|harassing}_{her|his|a|the}
{unhappy|not_thriving}_{at_work|in_her_job|in_his_job}
{off|placed_on|put_on}_{administrative|garden|disciplinary}_leave whistleblow-
{development|absence}_interview
{given|gave|received|get|got|had}_{a|another|his|her}_{warning|reprimand|talking_to}
complain_about_{her|his|a_colleague}
{does|did|do}_not_{show|turn}_up_for_{work|shifts|duty}
{drinking|drinks}_{at|on}_{work|the_job|duty} {trial|probation|probationary}_period_{did|has}_not
{has|had|have}_to_leave_{his|her|the}_{post|job|position} clashed_with
pay_{rise|increase}_{has|was|is|for} {days|weeks}_of_{sick|sickness}_{leave|absence}
references_{were|are|was} {poor|bad|good|lukewarm}_references
late_for_{work|duty|shifts|her_shift|his_shift}
{breach|broke}_{of_|}{confidentiality|her_duty|his_duty|data_protection}
{lied|lying|lies}_{on|about}_{her|his}_{cv|qualifications|absence|application}
{complaint|grievance}_against_{her|his}_{manager|boss|colleague}
{earns|gets|given|receives}_a_supplement
{slept|sleeping|asleep}_{on|at}_{duty|work|the_job|shift}
not_{suited|qualified|suitable}_for_the_{post|job|position|role} settlement_agreement
{shouted|shouts|yelled|swore}_at_a {failed|fails|passed|extended}_{her|his}_probation
on_leave_{while|pending|until} {wants|asked_for|asks_for|given|got}_a_{raise|rise|pay_rise}
repeated_lateness {misused|abused}_{her|his}_{access|position} {her|his}_notice_period
{unexcused|unauthorised}_absence {called|invited|summoned}_to_a_disciplinary find_another_job
number_*_applicants earns_{less|more}_than moved_*_after_complaints
broke_the_{rules|guidelines}
contract_*_not_be_{renewed|extended}
{inappropriate|lewd|sexist|offensive}_{comment|joke|remark|message}`,
  medium: `
redundancy redundant resignation fired appraisal grievance- pay_{rise|scale|cut} reference_check
probation_period
complaint_from_*_about {colleague|employee}_{have_|}complained_about
{candidate|applicant}_*_{rejected|turned_down}
reference_for_*_{poor|not_good|bad} {cutting|reducing}_{his|her}_hours asked_to_leave_{early|before}
unsafe_with_*_temper neglected_{his|her}_{work|duties} about_{his|her|your}_absence
{proposed|put_forward}_for_a_bonus passed_over_for
{not|can_t|couldn_t|doesn_t|don_t|won_t}_{work|get_along}_with_{his|her}_{boss|manager|team|colleague}
employment_{has_been|is|was}_terminated serving_{his|her}_notice
{your|his|her}_work_does_not_live_up pay_was_cut {kr|kroner}_more_a_month slept_on_{the_|}night
note_*_in_{her|his}_file {his|her|your}_departure because_of_{her|his}_boss
talk_about_{his|her}_cooperation consider_cutting
missed_deadlines`,
  low: `
job_applicant employment_contract unpaid_leave`,
  beside: `
warning dismissal sick_days`,
};
