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
on_{probation|parole} {suspected|accused}_of assault- raped {stole_from|stole_money|robbed|burgled}
sexual_{abuse|assault|offence|offender} theft_{of|from} shoplift- {benefit|welfare|social}_fraud
embezzle- drug_{dealing|dealer|possession|trafficking} {drunk|drink}_driving
{selling|sold|sells}_drugs restraining_order stalking paedophile child_pornography manslaughter
gang_member`,
  medium: `
theft fraud violent offender burglary robbery arrested`,
};
