import type { Lexicon } from "./lexicon";

/**
 * Marks, tests and exams in English.
 *
 * Source: general knowledge of schools and of tests in employment.
 */
export const examinationEn: Lexicon = {
  label: "examination",
  language: "en",
  high: `
{exam|test}_{result|score|dispensation} grade_{average|complaint}
failed_{the_|his_|her_|your_|an_|}{exam|test|course|class|maths|english|danish|swedish}
failed_{the|his|her}_*_{exam|test} iq_{test|score} personality_test dyslexi- report_card cheated_on
plagiarism failed_{the|his|her|maths|english|two}_{exam|test|course|subjects} IQ_of
{reading|language|aptitude}_test cheated_in {educational|psychological}_assessment
{retake|repeat|resit}_{the_|}{exam|year|test} truancy {school|unauthorised}_absence
{special|remedial}_{class|education|teaching} passed_{the|her|his}_{exam|test} got_{a_d|an_e|an_f}
extra_time_in_the_exam {excluded|absent}_from_the_exam appeal_against_the_grade held_back_a_year`,
  medium: `
transcript grades resit school_{report|assessment} final_grade`,
  low: `
not_passed {oral|written|entrance|citizenship|driving}_{exam|test} diploma`,
};
