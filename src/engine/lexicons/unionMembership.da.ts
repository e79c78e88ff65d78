import type { Lexicon } from "./lexicon";

/**
 * What shows union membership in Danish without naming the union.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionMembershipDa: Lexicon = {
  label: "unionMembership",
  high: `
fagforeningsmedlem- fagforeningskontingent- fagligt_{organiseret|kontingent} {jeres|vores}_medlem
{medlem|meldt|melde|indmeldt|udmeldt}_{af|ind_i|ud_af|i|sig_ind_i|sig_ud_af}_{en_|din_|sin_|min_|en_anden_|}{fagforening|fagforeningen|fagforbund|fagforbundet|forbundet}
tillidsmandssag- strejke{nde|bryd}-
{kontingent_til|repræsenteret_af}_{fagforeningen|sin_fagforening}
{3F|FOA|HK|BUPL|DSR|DLF|HKKF|Djøf}_{medlem|medlemskab} {er|medlemsnummer}_i_fagforening uorganiseret
{uden_for|udenfor|gul}_fagforening {er|var|ikke}_med_i_@union valgt_som_{TR|tillids-}
medlem_af_{nogen_|}{fagforening|fagforbund} {er|som}_medlem_hos_jer
{hans|hendes|din|min|deres|sin|dit|sit}_{fagforening|fagforbund|faglige_organisation}
strejke_{sammen_med|med|for}
{skiftet|skifter|skiftede}_{til|fra}_@union
{kontaktet|kontakter|kontakt_med|hjælp_fra|hjælp_af|bistand_fra|bisidder_fra|repræsenteres_af|repræsenteret_af|har_med_fra|henvendt_sig_til|taget_fat_i|konsulent_fra|advokat_fra}_{@union|fagforening|forbundet}
{tilmeldt|indmeldt_i|udmeldt_af|forladt|står_i|registreret_i|registreret_hos|organiseret_i|organiseret_hos}_@union
{betalt|betale}_{kontingent|til_@union|til_fagforening}
{fagforeningen|@union}_{fører|kører|rejser|har_rejst}_{hans|hendes|din|sagen_for}
{tillidsmand|fællestillidsmand|fællestillidsrepræsentant|tillidsvalgt|sikkerhedsrepræsentant}_{for|i}_@union
medlems{kort|nummer}_{i|hos|fra}_@union {tage|har}_@union_med
{stiller_op_som|opstiller_som|valgt_som}_{tillidsrepræsentant|fællestillidsrepræsentant} år_i_@union
fagforeningsmøde- strejkevagt-
{klaget|klager}_til_@union {stemte|stemt}_{nej|ja}_til_{overenskomst|forliget}`,
  medium: `
klubmøde- medlemssag- faglig_klub- deltog_i_strejke
medlemsliste_for klubbens_bestyrelse ikke_{med_|}i_{en_|}fagforening
{3f|3fs|foa|hk|hks}_{s_|}a_kasse {ringet_til|kontaktet}_{hk|@union}`,
  low: `
{er|var}_i_@union ikke_organiseret @union_tillidsmand`,
  beside: `
tillidsrepræsentant- tillidsmand- kontingent- medlemskort- fagforening-`,
};
