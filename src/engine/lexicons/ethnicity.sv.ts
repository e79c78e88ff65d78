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
{föräldrar|familj|mamma|pappa}_från_@country papperslös-
{uppvuxen|växt_upp|uppväxt|bott|flytt|invandrat|kom_hit|anlände}_{i|från}_@country
{ursprungsland|hemland|födelseland}_{är_|}@country
{talar|pratar|förstår}_{ingen|bara|inte|knappt|dålig|nästan_ingen}_{svenska|@nationality}
bara_@nationality {halvt|delvis|ursprungligen}_@nationality
{annan|utländsk|blandad|icke_svensk}_{etnisk|etnicitet|härkomst|bakgrund}
{pojken|flickan|han|hon|eleven|mannen|kvinnan}_är_{svart|mörk|brun|rom|same|romer|zigenare|inuit|resande}
{den|en}_{svarta|mörka|bruna}_{pojken|flickan|eleven|mannen|kvinnan}
{är|som|en|familjen}_{romer|rom|same|kurd|arab|afrikan|tornedaling|inuit|assyrier|syrian}
medborgare_i_@country asylsökande_från_@country {flykting|invandrare|migrant}_från_@country
kvotflykting_från @kin_{är_|}från_@country {är|var}_från_@country
{kom|kommit|rest|flydde}_{hit_|}från_@country`,
  medium: `
statslös modersmål- tolk_i_@nationality invandrare rumän samisk flykting_från sameby-`,
  low: `
assyrier =hazar pakistanier marockan =bosnier bosniak kosovoalban`,
};
