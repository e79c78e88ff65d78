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
etniskt_ursprung {etnisk|etniska}_{svensk|dansk|tillhörighet|bakgrund|grupp|minoritet}
@nationality_{ursprung|påbrå|bakgrund|härkomst|börd|familj|mamma|pappa|kvinna|man|flicka|pojke|medborgare}
=romer =romsk =romska romani resandefolk- tornedaling- sverigefin- tornedalsfin- zigen- hudfärg-
mörkhyad- {född|kommer|flydde|flytt|ursprungligen|härstammar}_{i|från}_@country
{invandrar|flykting}bakgrund- etnicitet- är_{same|rom|turk} =kurd =kurden =eritrean =somalier
=syrier =afghan =irakier =iranier palestinier {utländsk|utomeuropeisk}_{bakgrund|härkomst}
utrikesfödd- {arabisk|turkisk|persisk|somalisk|kurdisk}talande
talar_bara_{arabiska|turkiska|somaliska|persiska|dari|tigrinja} ursprung_i_@country kvotflykt-
afrosvensk- rasifier- =blatte =svartskalle @nationality_{utseende|flykting}
{föräldrar|familj|mamma|pappa}_från_@country papperslös-`,
  medium: `
statslös modersmål- tolk_i_@nationality invandrare rumän samisk flykting_från sameby-`,
  low: `
assyrier =hazar pakistanier marockan =bosnier bosniak kosovoalban`,
};
