import type { Lexicon } from "./lexicon";

/**
 * Words that tie a person to a party or a union, in Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const membershipDa: Lexicon = {
  label: "membershipVerb",
  high: `
{medlem|medlemmer|medlemskab}_{af|i|hos} {melde|meldt|melder|meldte}_{sig_|dig_|mig_|}{ind_i|ud_af}
{udmeldt|indmeldt|udmelding|indmeldelse|organiseret|aktiv|engageret|opstillet}_{af|i|hos|for}
{stemmer|stemt|stemme|stemte}_{på|altid_på} {kandidat|spidskandidat|byrådskandidat}_for
{stiller|stillede|stillet}_op_for kontingent_til tilhænger_af {sidder|sad}_i_bestyrelsen_for
tillidsrepræsentant_for {fagligt|politisk}_aktiv_i =fagforening
{formand|næstformand|kasserer|tillidsvalgt|tillidsmand|fællestillidsmand|sekretær}_for
{sidder|sad|valgt_ind|valgt}_for
{folketingskandidat|partisoldat|frivillig|aktivist|ungdomsformand}_{for|i} delt_*_for
{skiftet|skifter|meldt_skift}_{til|fra} {donerer|doneret|bidraget|bidrager}_til
{repræsenteres|repræsenteret|biståes|bistås}_af
{deler|delte|delt}_{opslag|materiale|indhold}_{fra|for} bisidder_fra
gået_{med_i|ud_af|ind_i}
{løbesedler|plakater}_{ud_|op_|}for ungdomsformand_i`,
};
