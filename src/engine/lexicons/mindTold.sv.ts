import type { Lexicon } from "./lexicon";

/**
 * A mind that fails, sees what is not there or gives up, as relatives and carers tell it in Swedish:
 * the way home not found, a neighbour who listens, arms hidden in long sleeves.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const mindToldSv: Lexicon = {
  label: "health",
  language: "sv",
  high: `
{grannen|grannarna|någon|de}_{övervakar|avlyssnar|filmar|förföljer|spelar_in}_{honom|henne}
{maten|vattnet}_är_förgiftad hör_{någon|några}_{viska|prata}
{skriker|pratar}_{åt|med}_någon_som_inte {rispor|skåror}_*_{underarm|handled}
{klipper|klippt|bränner|stuckit}_sig_{i|på}_@bodyPart avskedsbrev-
ha_det_bättre_{utan_mig|utan_henne|utan_honom|hos_någon_annan} somna_*_inte_vakna skäl_att_leva
aldrig_hade_fötts {klar|färdig}_med_livet {tabletterna|pillren}_på_en_gång
{vågat|vågar_inte}_vara_ensam ångrar_*_barn rädd_att_*_göra_{henne|honom|barnet} {ser|såg}_i_syne
rösterna_{säger|ber} livet_är_meningslöst psykbryt- neuropsykutred-
vaknar_{skrikande|gråtande|med_ett_skrik} göra_slut_på_{livet|allt}
livet_{inte_har|saknar|har_ingen} önska_*_{var|vore}_död {tom|död}_inuti nervvrak
{knaprar|knaprat}_{piller|tabletter} {är|tillbaka}_på_flaskan stenad`,
  medium: `
inte_säga_{var_hon_var|var_han_var|var_hon_bor|var_han_bor|vilket_år_det} minns_inte_att_ni_är
inte_vem_{jag_är|jag_var|vi_var} kände_inte_igen_{sin|mig|oss}
{nattlinne|pyjamas}_{ute|på_gatan|på_vägen} hittade_inte_hem_{från|igen} letar_efter_sin_@kin
under_{huvudkudden|madrassen} {vänt|vänder|vända}_på_dygnet {hon|han|du}_inte_orkar_mer
{känna|känner}_ingenting dålig_{mamma|pappa}
{grannen|grannarna|någon}_{lyssnar|smyger|skickar_strålar|byter_ut}
minns_inte_{att|om}_{hon|han}_{ätit|tagit} frågar_samma_sak {brister_i|brast_i|börja}_gråt
bara_och_gråter inte_sovit {vaken|uppe}_{hela_natten|på_nätterna} {stängt|stänger|låst|låser}_in_sig
rädd_för_allt en_börda {sitter|ligger}_i_mörkret jag_orkar_inte_mer inte_{riktigt_|}sig_själv`,
};
