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
{exam|test}_{result|dispensation} grade_{average|complaint}
failed_{the_|his_|her_|your_|an_|}{exam|test|course|class|maths|english|danish|swedish}
iq_score personality_test report_card cheated_{on|in} IQ_of
{reading|language|aptitude}_test {educational|psychological}_assessment
{retake|repeat|resit}_{the_|}{exam|year|test} truancy {school|unauthorised}_absence
{special|remedial}_{class|education|teaching} got_{a_d|an_e|an_f} extra_time_in_the_exam
{excluded|absent}_from_the_exam appeal_against_the_grade held_back_a_year
{flunk|failing|fails|failed}_{@determiner_|}{@schoolSubject|exam|test|driving|theory|finals|course|year|subject|resit}
{got|gets|received|was_given|has|have}_{an_|a_|}{=a|=b|=c|=d|=e|=f|=2|=4|=7|=10|=12|=02|=00}_{in|on|for}_{@schoolSubject|her|his|your|the}
{=a|=b|=c|=d|=e|=f|02|00|4|7|10|12}_in_@schoolSubject
{behind|ahead_of}_{his|her|the|in}_{class|classmates|peers|@schoolSubject}
{reads|reading|spells|writes|performs|scores|works}_{far_|well_|}{below|above}_{his|her|the|average|grade|year}
{top|good|full|high}_{marks|grades}_{in|for|on}
{does|did|do}_not_{meet|reach}_the_{targets|requirements|goals|standards|criteria}
{grade_point_average|gpa}_{is|of} {did|does|has}_not_pass
not_passed_{@determiner_|}{exam|test|course|@schoolSubject}
{have|does}_not_pass_{@determiner_|}{final_|@schoolSubject_|language_|driving_|}{exam|test|course|year|subject}
{exam|school|course}_{certificate|transcript}
repeat_{year|grade}_{one|two|three|four|five|six|seven|eight|nine}
{his|her|your|pupil_s|student_s|attached}_{grade|marks|school_report|transcript}
{test|exam}_{score|mark} {struggles|struggling|weak|poor}_{in|with|at}_@schoolSubject
cheated_{on|at}_{@determiner_|}{exam|test|written}
{resit|retake|re_sit}_{@determiner_|}{exam|test|@schoolSubject|course}
not_ready_to_start_school
{passed|scored|scores}_{@determiner_|with_|}{exam|test|below|above|low|high|in_the|poorly}
{did|does|done|doing}_{badly|poorly|well}_{in|on|at}_{the_test|the_exam|@schoolSubject|school}
{failed|failing}_{again_|}in_@schoolSubject behind_{at_school|in_school|academically}
{low|bad|poor|falling}_{grades|marks} {marks|grades}_have_{dropped|fallen|improved}
{cannot|can_t|does_not|doesn_t}_keep_up_{in|with}_{class|the_class|lessons|school|@schoolSubject}
{handed|handing|turned}_in_a_blank at_risk_of_failing
{her|his|your|an|the}_average_{is|of|was}_{5|6|7|8|9|10|11}
{cannot|can_t|could_not}_{read|spell|write|count}_{yet|at|even}
{points|marks}_out_of_{10|20|30|40|50|60|100} points_of_{20|30|40|50|60|100}
failed_{his|her}_*_{exam|test}
well_below_average not_ready_for_school dropped_out_of_{school|college|university}
{can_t|cannot|can_not}_tell_the_time knows_only_*_letters`,
  medium: `
transcript grades resit school_{report|assessment} final_grade
caught_cheating {may|might|risk}_fail at_{first|second|third|fourth}_grade
{can_t|cannot|can_not}_read_in_year {still_|}can_t_read gave_*_a_fail passed_danish_{1|2|3}
straight_as personality_profile low_{result_|score_|}{in_|on_|}{the_|}{logic|test}
{not|can_t|doesn_t|didn_t|won_t}_qualify_for_{upper|secondary|university}
not_ready_for_upper_secondary {mark|grade}_in_*_is_{a_|an_|}{a|b|c|d|e|f} below_level_in
reads_like_a
`,
  low: `
not_passed {oral|written|entrance|citizenship|driving}_{exam|test} diploma`,
  beside: `
=test =exam`,
};
