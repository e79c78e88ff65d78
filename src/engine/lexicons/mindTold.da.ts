import type { Lexicon } from "./lexicon";

/**
 * A mind that fails, sees what is not there or gives up, as relatives and carers tell it in Danish:
 * the way home not found, a neighbour who listens, arms hidden in long sleeves.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const mindToldDa: Lexicon = {
  label: "health",
  language: "da",
  high: `
{naboen|naboerne|nogen|de}_{overvåger|aflytter|optager|filmer|forfølger}_{ham|hende}
{maden|vandet}_er_forgiftet hører_{nogen|nogle}_{hviske|tale|snakke}
{råber|taler|snakker}_{ad|med|til}_nogen_der_ikke {rifter|ridser|snit|ar}_*_{underarm|håndled}
{klipper|klippet|brænder|brændt|stukket}_sig_{i|på}_@bodyPart afskedsbrev-
have_det_bedre_{uden_ham|uden_hende|uden_mig|hos_en_anden} sove_*_ikke_vågne grund_til_at_leve
aldrig_var_blevet_født færdig_med_at_leve {piller|pillerne|tabletterne}_på_{én|en}_gang
{turdet|turde|ikke_tør|tør_ikke}_være_alene bange_for_at_*_gøre_{hende|ham|barnet} fortryder_*_barn`,
  medium: `
ikke_sige_{hvor_hun_var|hvor_han_var|hvor_hun_bor|hvor_han_bor|hvilket_år_det} ikke_huske_at_i_er
ikke_hvem_{jeg_er|jeg_var|vi_var} genkendte_ikke_{sin|mig|os}
{nattøj|natkjole}_{ude|på_gaden|på_vejen} ikke_finde_hjem leder_efter_sin_@kin
under_{hovedpuden|madrassen} sølvpapir_for {ikke|knap}_sovet_i_*_{døgn|nætter}
{hun|han|du}_ikke_{kan_mere_og|magter_mere|orker_mere}
{finde|føle}_glæde{n|}_ved_{den_lille|babyen|barnet} føler_{ingenting|intet} dårlig_{mor|far}`,
};
