import type { Lexicon } from "./lexicon";

/**
 * Offences, charges and convictions in English.
 *
 * Source: general knowledge; Article 10 of the Regulation.
 */
export const criminalOffenceEn: Lexicon = {
  label: "criminalOffence",
  high: `
convicted_{of|for} conviction_for {criminal|police}_{record|conviction|charges|offence|case}
previous_convictions
{charged|sentenced|prosecuted|imprisoned|detained|jailed}_{with|for|to|in|after|by|on}
{in|from|to|out_of}_{prison|jail|custody_for} prison_sentence suspended_sentence community_service
probation_for {on|violated}_{probation|parole} suspected_of accused_of
{reported|report}_to_the_police_for assault- {stole|robbed|burgled} rape
sexual_{abuse|offence|offender} theft_{of|from} shoplifting {benefit|welfare|social}_fraud
embezzle- drug_{dealing|dealer|possession|trafficking} drunk_driving drink_driving
{selling|sold|sells}_drugs restraining_order paedophile child_pornography manslaughter
attempted_murder gang_member criminal_offence-`,
  medium: `
theft fraud violence violent crime offender burglary robbery police_report criminal murder`,
};
