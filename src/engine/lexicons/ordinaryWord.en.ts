import type { Lexicon } from "./lexicon";

/**
 * Words that look like terms and are none, English.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryWordEn: Lexicon = {
  label: "ordinaryWord",
  high: `
health_and_safety occupational_health patient_safety data_processing cancer_society stress_test
computer_virus antivirus sick_of first_aid cpr_training cpr_course
{be|please_be|were|are|thank_you_for_being|for_your}_patient patience alcohol_policy hand_gel
hospital_building treatment_plant wastewater_treatment treatment_of_{personal_data|the_case|data}
{depression|recession}_in_the_{economy|market} a_pain_to tired_of
termination_of_{the_contract|contract|lease|the_lease|agreement|subscription} conflict_of_interest
schedule_conflict criminal_law fire_alarm race_day warning_sign weather_warning exam_room`,
};
