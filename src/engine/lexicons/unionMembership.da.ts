import type { Lexicon } from "./lexicon";

/**
 * What shows union membership in Danish without naming the union.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionMembershipDa: Lexicon = {
  label: "unionMembership",
  high: `
fagforeningsmedlem- fagforeningskontingent- fagligt_organiseret {jeres|vores}_medlem
{medlem|meldt|melde|indmeldt|udmeldt}_{af|ind_i|ud_af|i|sig_ind_i|sig_ud_af}_{en_|din_|sin_|min_|en_anden_|}{fagforening|fagforeningen|fagforbund|fagforbundet|forbundet}
{hans|hendes|din|min|deres|sin}_{fagforening|fagforbund} tillidsmandssag- strejke{nde|bryd}-
{meldt_ud_af|meldt_ind_i|kontingent_til|bistand_fra|repræsenteret_af}_{fagforeningen|sin_fagforening}
{3F|FOA|HK|BUPL|DSR|DLF|HKKF|Djøf}_{medlem|medlemskab} medlemsnummer_i_@union er_i_fagforening
{er_|}uorganiseret fagligt_kontingent {uden_for|udenfor}_fagforening
{bisidder|hjælp}_fra_fagforening {er|var|ikke}_med_i_@union valgt_som_{TR|tillids-}
medlemsnummer_i_fagforening gul_fagforening`,
  medium: `
klubmøde- medlemssag- faglig_klub- deltog_i_strejke`,
  low: `
{er|var}_i_@union ikke_organiseret`,
};
