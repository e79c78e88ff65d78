import type { Lexicon } from "./lexicon";

/**
 * Words that look like terms and are none, English.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryWordEn: Lexicon = {
  label: "ordinaryWord",
  language: "en",
  high: `
geriatrician- health_and_safety occupational_health patient_safety cancer_society stress_test
{computer_|}virus sick_of first_aid {be|please_be|were|are|being|your}_patient
treatment_of_{personal_data|the_case|data} {depression|recession}_in_the_{economy|market} tired_of
termination_of_{the_contract|contract|lease|the_lease|agreement|subscription} warning_sign
weather_warning blind_{to|eye} arrested_by_the
test_results_{from|of|for}_the_{pilot|system|server|build|release|software}
{suffers|suffering}_from_{slow|delays|bugs|poor_connection|a_bug} fever_pitch
cough_up_{the|money|cash} {fits|fit}_for {stroke_of|strokes_of}_{genius|luck}
{is|am|are|was|been}_sick_of {which|that|it|parcel|box}_weighs cut_{herself|himself}_a deaf_to
{has|have}_a_fever_for dying_to_know stressed_about allergic_to_bad addicted_to_coffee lump_sum`,
};
