import type { Lexicon } from "./lexicon";

/**
 * Marks, tests and exams in English.
 *
 * Source: general knowledge of schools and of tests in employment.
 */
export const examinationEn: Lexicon = {
  label: "examination",
  high: `
{exam|test|assessment}_{result|results|score|scores}
{failed|failing}_{the|his|her|your|an|maths|mathematics|english|danish|swedish}_{exam|test|course|class|subject}
failed_{maths|english|danish|swedish|mathematics|the} iq_{test|score} personality_test dyslexic
report_card {grade|mark|marks|grades}_{of|in|for|was|were|is} cheated_on plagiarism aptitude_test
repeat_the_year`,
  medium: `
grades exam transcript test_score`,
};
