import type { Lexicon } from "./lexicon";

/**
 * Religion and belief in Swedish.
 *
 * Source: registered faith communities in Sweden and general knowledge.
 */
export const religionSv: Lexicon = {
  label: "religion",
  high: `
jehovas_vittne- jehovas_vittnen alevit- jude judisk- judendom- buddist- pingstvän- pingstkyrk-
pingströrelsen ortodox_{kristen|tro} syrisk_ortodox- rysk_ortodox-
kristen_{tro|bakgrund|övertygelse}
{mycket|djupt|starkt|praktiserande|aktivt|troende}_{religiös|troende|kristen}
{är|blivit|uppvuxen|född}_kristen frikyrk- livets_ord konverter-
{religiös|religiösa}_{övertygelse|tillhörighet|bakgrund|skäl|tro|åskådning} trosåskåd-
trosuppfattning- {gått_ur|utträtt_ur|medlem_i|utträde_ur}_svenska_kyrkan
{bär|bära|bärande}_{slöja|hijab|burka|niqab|kors|kippa}
{fastar|firar}_{ramadan|under_ramadan|sabbat|eid} {ber}_{fem_gånger|bön}
{äter|äta|äter_bara|får}_{halal|kosher|halalkött} äter_inte_{fläsk|griskött|fläskkött}`,
  medium: `
kristna religiös- moské- synagoga- rabbin- slöja bönerum samfund-`,
};
