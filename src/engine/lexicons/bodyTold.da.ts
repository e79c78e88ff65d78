import type { Lexicon } from "./lexicon";

/**
 * A body and what it is given, as carers, families and workplaces tell it in Danish: found on
 * the floor, two of the white ones, bottles behind the sofa.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const bodyToldDa: Lexicon = {
  label: "health",
  language: "da",
  high: `
{fandt|fundet}_{hende|ham|din_@kin}_*_{gulvet|badeværelsesgulvet} {kan|kunne}_ikke_selv_komme_op
huden_rundt_om pose{n|}_på_maven når_ikke_{toilettet|på_toilettet} @bodyPart_{væsker|siver}
kom_*_blod_ud spytter_{dem|pillerne|maden}_ud dråber_i_{øjnene|øjet} {dit|hans|hendes}_sukker
fuld_af_piller lægger_*_piller stikke_{dig|sig}_{før|inden}
drikker_{fra_morgen|om_morgenen|i_smug|hver_aften}- lugter_af_{pot|hash}
{skæv|bagstiv|påvirket}_{i_skole|på_arbejde|i_timen}
hjulben- hæng_i_mundvig- {tisse|lorte|afførings}uheld klap_for_øjet mundpleje-
tørre_sig_{bagi|i_numsen} vågekone holdt_op_med_at_{spise|drikke}
piller_{ved_lagen|i_maden} skind_og_ben på_tykken katetret synserklær-
bækkenbund- stemmerne_{siger|beder} livet_er_meningsløst sulter_sig`,
  medium: `
{hun|han|@kin}_{lå|har_ligget}_på_gulvet_{da|hele|siden} ikke_holde_sig_længere
lugter_{stramt|af_tis} {får|få|fik}_{ikke_|}mad_ned begyndt_igen_efter_*_uden gemmer_{flasker|sprut}
halter_på_{venstre|højre|det} humper_rundt fundet_på_gulvet ørle tabte_{en_|}{fortand|tand} brækkede_sig snottet afføringsmid-
lægetid- {går|vandrer}_rundt_om_natten ikke_finde_sin_{stue|seng} har_ikke_sovet
{slår|niver|bider|kradser}_personalet ligger_til_sengs spørger_om_det_samme har_det_{elendigt|ikke_godt}
løfteforbud må_ikke_løfte_tungt nedkommet ikke_en_pind ikke_op_af_{sengen|stolen} husker_ikke_at_{hun|han}_har`,
  low: `
 vabel brændt_sig skoldet`,
};
