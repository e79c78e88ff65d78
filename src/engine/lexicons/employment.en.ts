import type { Lexicon } from "./lexicon";

/**
 * Staff matters in English: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Source: general knowledge.
 */
export const employmentEn: Lexicon = {
  label: "employment",
  high: `
{written|verbal|final|formal|received|issued|given|a}_warning_{for|to|about|letter}
{written|verbal|final|formal|official}_warning disciplinary- dismiss- dismissal-
{fired|sacked|laid_off}_{from|for|because|after} suspended_from
performance_{review|improvement_plan|issue|problem|case|meeting} misconduct
termination_of_{employment|contract|his|her|your} notice_of_termination severance-
{bullied|harassed|bullying|harassment}_{by|at|of} sexual_harassment grievance_{against|procedure}
personnel_{file|matter|case} salary_negotiation probation_period`,
  medium: `
warning redundancy redundant resignation fired appraisal job_interview notice_period`,
};
