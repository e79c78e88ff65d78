import type { Lexicon } from "./lexicon";

/**
 * Ethnic origin in Swedish.
 *
 * Source: national minorities of Sweden and general knowledge.
 */
export const ethnicitySv: Lexicon = {
  label: "ethnicity",
  high: `
etniskt_{ursprung} {etnisk|etniska}_{tillhörighet|bakgrund|grupp|minoritet}
@nationality_{ursprung|påbrå|bakgrund|härkomst|börd|familj|mamma|pappa|kvinna|man|flicka|pojke|medborgare}
=rom =romer =romsk =romska romani resandefolk- tornedaling- sverigefinne- hudfärg- mörkhyad-
{född|kommer|flydde|flytt|ursprungligen|härstammar}_{i|från}_@country kurd_{från|och} somaliern
invandrarbakgrund- etnicitet- är_{same|kurd|somalier|palestinier|syrier|afghan|irakier|iranier|turk}
palestinier-`,
  medium: `
härkomst- statslös modersmål- tolk_i_@nationality`,
};
