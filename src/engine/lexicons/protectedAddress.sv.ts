import type { Lexicon } from "./lexicon";

/**
 * Protected identity in Swedish.
 *
 * Source: Population Registration Act and the Public Access and Secrecy Act; usual wordings.
 */
export const protectedAddressSv: Lexicon = {
  label: "protectedAddress",
  language: "sv",
  high: `
skyddade_personuppgifter
skyddad_{identitet|folkbokföring|adress|id|bostad|uppgift} sekretessmarker- kvarskriv{ning|en}
fingerad_identitet fingerade_{personuppgifter|uppgifter} {dold|skyddad}_i_folkbokföring
{hemlig|dold|sekretessbelagd|röjd}_{adress|bostad|identitet|vistelseort|ort}
{adress|vistelseort|bostadsort|boendet|skolan|förskolan}_{är|ska_hållas|hålls|får_inte|får_ej}_{hemlig|skyddad|dold|sekretessmarkerad|sekretessbelagd|framgå|röjas|lämnas|avslöjas|spridas}
sekretesskyddad-
{lever|bor}_{gömt|undangömt} hemligt_telefonnummer sekretess{adress|placer}-
{hemligt|hemlighållet}_{boende|familjehem} skyddsärende- förhöjd_hotbild hotbild_mot hotbedöm-
{freda|sara|patriark}_bedöm- riskbedömning_freda får_inte_veta_var
vistelse{ort|adress}_{hemlig|skyddad} okänd_vistelseort {flytt|flydde}_från_våldsam gömmer_sig_för
gömd_för förföljd_av överfallslarm- trygghetspaket- vittnesskydd- polisbeskydd- säpo_skydd
förmedlingsadress- hemlighåll{ande_av|er|na|en|a}_{adress|bostad|vistelseort} spärrmarker-
{får|ska}_{inte|ej|aldrig}_{veta|få_veta|känna_till|ta_reda|få_reda_på}_*_{bor|bott|vistas|adress|flyttat|är}
{skola|förskola|bostad|adress|telefonnummer|boende|vistelseort}_{får|ska}_{inte|ej|aldrig|hållas}_{lämnas|röjas|framgå|spridas|avslöjas|hemlig|uppges}
{lever|bor|håller_sig}_{gömd|dold|på_hemlig|på_okänd|undan|skyddat}
{adress|telefonnummer|telefonnumret|bostad}_*_{är|hålls}_{hemlig|skyddad|dold|sekretessbelagd}
{gömmer|gömt|håller|flytt|flydde}_{sig_|}{undan|för|från}_{sin|pappan|exmannen|maken}
{lämna|uppge|skriv|nämn|röj|sprid}_{inte_|aldrig_|ej_}{ut_|}{hennes|hans|deras|familjens|barnets}_{nya_|}{adress|bostad|telefonnummer|nummer|vistelseort}
{uppge|skriv|nämn|säg|berätta}_{inte|aldrig}_var_{hon|han|de|familjen}
{adress|bostad|namn}_får_inte_{komma_ut|stå|synas|avslöjas}`,
  medium: `
adress_*_får_{inte|ej}_{komma_till|bli_känd}
skicka_{inte|aldrig}_{hennes|hans|deras}_{nya_|}adress få_veta_var_{hon|han|de}_bor
vill_*_inte_*_{får|känner}_*_adress nytt_namn_av_säkerhet- =letar_efter_{=henne|=honom|=familjen}
adress_*_är_{spärrad|sekretess-} flyttat_{henne|honom|familjen}_till_{en_|ett_|}{okänd|hemlig}
håll_*_adress_{dold|hemlig} lever_under_nytt_namn
{skriv|nämn}_inte_vart_{hon|han|de|familjen}`,
};
