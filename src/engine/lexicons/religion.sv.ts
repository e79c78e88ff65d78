import type { Lexicon } from "./lexicon";

/**
 * Religion and belief in Swedish.
 *
 * Source: registered faith communities in Sweden and general knowledge.
 */
export const religionSv: Lexicon = {
  label: "religion",
  language: "sv",
  high: `
jehovas_vittne- =jude judisk- är_{judar|muslimer|katoliker|hinduer|buddhister} buddis- pingst{vän|kyrk}- pingströrelsen ortodox_{kristen|jude|tro}
{syrisk|rysk}_ortodox- kristen_{bakgrund|övertygelse}
{mycket|djupt|starkt|praktiserande|aktivt}_{religiös|troende|kristen} frikyrk- livets_ord
{konverterat|konverterade}_{till|från} trosskäl religiös_{övertygelse|tillhörighet|bakgrund|skäl|tro|åskådning}
trosåskåd- {gått|utträtt|medlem|utträde|gå}_*_svenska_kyrkan bär_{hijab|burka|niqab}
firar_{ramadan|sabbat|eid} {äter|äta|äter_bara}_{halal|kosher}
äter_inte_{griskött|fläskkött} {ber|be}_*_gånger_om_dagen
{är|blev|blivit}_{döpt|konfirmerad} {går|medlem}_i_kyrkan omskuren omskärelse
religiösa_hänsyn equmeniakyrkan frälsningsarmé- frälsningssoldat- laestadian- sjundedagsadvent-
sista_dagars_heliga mandeisk- trosuppfattning- befriad_från_religion-
{äta|äter|få|får|vill_ha|serveras|bara}_{inte_|bara_|inte_äta_}{gris|fläsk|halalkött|halalmat|koscher}
halalkött- strängt_{religiös|troende}
{ledig|semester}_{till|under|på|för}_{eid|ramadan|jom_kippur|sabbat|id}
{er|hennes|hans|din|deras|sin}_{tro|religion|gud|församling|imam|pastor|moské} judinna
{fastar|fastat|fastade} {inte_|}döpt
{gått|gå|går|gick|utträtt}_ur_{svenska_kyrkan|kyrkan|församlingen|sekten}
{går|aktiv|medlem|engagerad|inte_med}_i_{frikyrkan|en_frikyrka|moskén|församlingen|synagogan|en_sekt|svenska_kyrkan}
{bär|har}_{muslimsk_|}{slöja|sjal|huvudduk|turban|kippa|kors}
{är|var}_imam
lämnat_{svenska_kyrkan|kyrkan|islam|församlingen}
tillhör_{pingst|församlingen|missionskyrkan} {firar|fira}_inte_{jul|födelsedag} håller_sabbat- {be|ber}_på_{jobbet|rasten|arbetstid}`,
  medium: `
trossamfund- moské- synagoga- rabbin- ortodox- slöja
{slippa|befriad|befrias}_{från_|}{kristendom-|religions-} inte_{med_|}{i|till}_=kyrkan`,
  low: `
religiös-`,
};
