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
{fired|sacked|laid_off}_{from|for|because|after} suspended_from
performance_{review|improvement|issue} {gross_|}misconduct termination_of_{employment|his|her|your}
{terminate|terminated|terminating}_{your|his|her|the}_employment severance- {bullied|harassed}_by
bullying harassment grievance_{against|procedure} personnel_{file|matter} sacked reprimand- demoted
underperform- absence_record notice_of_termination unfit_for_the_job rejected_for_the_job
poor_performance return_to_work_interview`,
  medium: `
redundancy redundant resignation fired appraisal grievance- pay_{rise|scale|cut} reference_check
probation_period`,
  low: `
job_applicant employment_contract unpaid_leave`,
};
