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
yellow_{health_|}card medicine_{chest|cabinet|cupboard|room|trolley} geriatrician- cancer_society
depression_in_the_{economy|market} blind_{to|eye} arrested_by_the
test_results_{from|of|for}_the_{pilot|system|server|build|release|software}
{suffers|suffering}_from_{slow|delays|bugs|poor_connection|a_bug} fever_pitch
cough_up_{the|money|cash} stroke_of_{genius|luck} {is|was|been}_sick_of
{which|that|it|parcel|box}_weighs cut_{herself|himself}_a deaf_to {has|have}_a_fever_for
dying_to_know stressed_about allergic_to_bad addicted_to_coffee lump_sum
{in|into}_labour_{market|law|court|and|policy}
{gave|given|giving}_birth_to_{the_|a_|an_|}{idea|new|many|project} on_{her|his|my}_nerves
kidney_bean to_{her|his}_knees operation_{of|manual|room|manager|cost|permit|plan|hour} in_operation
save_{her|his|my}_skin both_feet_on {is|was|are|am|got}_confused_{about|by|with}
non_verbal_{communication|cue} cut_{her|his}_teeth swedish_for_immigrants danish_for_immigrants
admitted_{that|having|to_having} in_the_red_{box|book|house|folder|zone} no_=lift black_and_white
{in|a|the|his|her|of}_black_{bag|coat|jacket|car|ink|folder|pen|hair|suit|trousers}
test_patient free_{eye|hearing}_test`,
};
