import type { Lexicon } from "./lexicon";

/**
 * Ethnic origin in Swedish.
 *
 * Source: national minorities of Sweden and general knowledge.
 */
export const ethnicitySv: Lexicon = {
  label: "ethnicity",
  language: "sv",
  high: `
etniskt_ursprung {etnisk|etniska}_{tillhörighet|bakgrund|grupp|minoritet}
@nationality_{ursprung|påbrå|bakgrund|härkomst|börd|familj|mamma|pappa|kvinna|man|flicka|pojke|medborgare}
=romer =romsk =romska romani resandefolk- tornedaling- sverigefinne- hudfärg- mörkhyad-
{född|kommer|flydde|flytt|ursprungligen|härstammar}_{i|från}_@country invandrarbakgrund- etnicitet-
är_{same|rom|turk} =kurd =kurden =eritrean =somalier =syrier =afghan =irakier =iranier palestinier
{utländsk|utomeuropeisk}_{bakgrund|härkomst} utrikesfödd-
{arabisk|turkisk|persisk|somalisk|kurdisk}talande
talar_bara_{arabiska|turkiska|somaliska|persiska|dari|tigrinja} ursprung_i_@country`,
  medium: `
statslös modersmål- tolk_i_@nationality invandrare rumän samisk`,
};
