import type { Lexicon } from "./lexicon";

/**
 * Offences, charges and convictions in English.
 *
 * Source: general knowledge; Article 10 of the Regulation.
 */
export const criminalOffenceEn: Lexicon = {
  label: "criminalOffence",
  language: "en",
  high: `
convicted conviction_for criminal_{record|conviction|charges|offence|case} previous_convictions
{charged|sentenced|prosecuted}_{with|for|to} arrested_for imprisoned jailed
{in|from|to|out_of}_{prison|jail} in_custody prison_sentence suspended_sentence community_service
on_{probation|parole} serving_a_sentence remanded extort- tax_{evasion|fraud} indictment-
{suspected|accused}_of assault- raped {stole_from|stole_money|robbed|burgled}
sexual_{abuse|assault|offence|offender} theft_{of|from} shoplift- {benefit|welfare|social}_fraud
embezzle- drug_{dealing|dealer|possession|trafficking} {drunk|drink}_driving
{selling|sold|sells}_drugs restraining_order stalking paedophile child_pornography manslaughter
gang_member electronic_tag {reported|known}_to_the_police rape forgery arson {death|violent}_threat
possession_of_{cannabis|drugs|cocaine|a_weapon|a_knife}
{weapon|knife|drug|gang|sexual|violent}_{offence|crime|dealing} stabbing stabbed murder-
deportation_order {investigation|investigated}_by_the_police police_caution human_trafficking
child_{abuse|abduction} money_laundering indicted {violent|abusive}_{husband|partner|father|ex}
perpetrator hate_crime indecent_exposure police_interview ankle_tag lost_*_driving_licence`,
  medium: `
theft fraud violent offender burglary robbery arrested vandalism trafficking conviction probation
under_investigation terrorism`,
  low: `
blackmail`,
};
