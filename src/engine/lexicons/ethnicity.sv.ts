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
etniskt_ursprung etnisk_{svensk|tillhörighet|bakgrund|grupp}
@nationality_{ursprung|påbrå|bakgrund|härkomst|börd|familj|mamma|pappa|kvinna|man|flicka|pojke|medborgare|flykting}
=romer =romsk =romska resandefolk- tornedaling- sverigefin- tornedalsfin- zigen- hudfärg- mörkhyad-
{född|flydde|flytt|ursprungligen|härstammar|uppvuxen|växt_upp|uppväxt|bott|invandrat|kom_hit|anlände}_{i|från}_@country
{invandrar|flykting}bakgrund- är_turk =kurd =kurden =eritrean =syrier =afghan =irakier =iranier
palestinier utomeuropeisk_{bakgrund|härkomst} utrikesfödd-
{arabisk|turkisk|persisk|somalisk|kurdisk}talande talar_bara_persiska
{ursprung|medborgare}_i_@country kvotflykt- afrosvensk- rasifier- =blatte =svartskalle papperslös-
{ursprungsland|hemland|födelseland}_{är_|}@country
{talar|pratar|förstår}_{ingen|bara|inte|knappt|dålig|nästan_ingen}_{svenska|@nationality}
{bara|delvis|ursprungligen}_@nationality
{annan|utländsk|blandad|icke_svensk}_{etnisk|etnicitet|härkomst|bakgrund}
{pojken|flickan|han|hon|eleven|mannen|kvinnan}_är_{svart|mörk|brun|rom|same|zigenare|resande}
{den|en}_{svarta|mörka|bruna}_{pojken|flickan|eleven|mannen|kvinnan}
{är|som|en|familjen}_{romer|rom|same|kurd|arab|afrikan|inuit|assyrier|syrian}
{asylsökande|flykting|invandrare|migrant|@kin|är|var}_från_@country
{kom|kommit|rest|flydde}_{hit_|}från_@country @nationality_rötter
@nationality_som_{hemspråk|modersmål}`,
  medium: `
statslös invandrare rumän samisk flykting_från sameby-
@nationality_släkt är_{thai|kines|ghanan|nigeriansk} @nationality_av_börd
{invandrade|invandrat}_från rötter_i_{@country|} är_mörka mörk_i_hyn
{kvinna|man}_från_{@country|filippinerna|ryssland|kina}
talar_{@nationality|persiska|portugisiska}_med_{sin|sina}_{mamma|pappa|barn|föräldrar}
föräldrar_är_{@nationality|colombiansk}`,
  low: `
assyrier =hazar pakistanier marockan bosniak kosovoalban tolk_i_@nationality
tigrinier somalier`,
};
