import type { Lexicon } from "./lexicon";

/**
 * Religion and belief in Swedish. Faiths that are written as in Danish stand there.
 *
 * Source: registered faith communities in Sweden and general knowledge.
 */
export const religionSv: Lexicon = {
  label: "religion",
  high: `
jehovas_vittne- =jude =judar judisk- buddist- pingst{vän|kyrk}- pingströrelsen
ortodox_{kristen|jude|tro} {syrisk|rysk}_ortodox- kristen_{tro|bakgrund|övertygelse}
{mycket|djupt|starkt|praktiserande|aktivt}_{religiös|troende|kristen} frikyrk-
livets_ord konverter- {religiös|religiösa}_{övertygelse|tillhörighet|bakgrund|skäl|tro|åskådning}
trosåskåd- trosuppfattning- {gått|utträtt|medlem|utträde|gå}_*_svenska_kyrkan
{bär|bära}_{slöja|hijab|burka|niqab|kors|kippa} {fastar|firar}_{ramadan|under_ramadan|sabbat|eid}
ber_fem {äter|äta|äter_bara|får}_{halal|kosher|halalkött} äter_inte_{fläsk|griskött|fläskkött}`,
  medium: `
kristna religiös- trossamfund- moské- synagoga- imam rabbin-`,
};
