import type { Lexicon } from "./lexicon";

/**
 * Ethnic origin in Swedish.
 *
 * Source: national minorities of Sweden and general knowledge.
 */
export const ethnicitySv: Lexicon = {
  label: "ethnicity",
  high: `
etniskt_{ursprung|tillhörighet} {etnisk|etniska}_{tillhörighet|bakgrund|grupp|minoritet|svensk}
{somaliskt|turkiskt|arabiskt|iranskt|irakiskt|afghanskt|syriskt|romskt|samiskt|judiskt|utländskt|finskt|polskt|afrikanskt|eritreanskt|bosniskt}_{ursprung|påbrå}
{somalisk|turkisk|arabisk|iransk|irakisk|afghansk|syrisk|samisk|utländsk|libanesisk|palestinsk|marockansk|afrikansk|asiatisk|eritreansk|bosnisk|albansk|rumänsk|ukrainsk|rysk|thailändsk|vietnamesisk}_{bakgrund|härkomst|börd|familj|mamma|pappa|kvinna|man|flicka|pojke|medborgare}
=rom romer =romsk romska resandefolk- =same =samer tornedaling- sverigefinne- hudfärg- mörkhyad-
mörk_hy
{född|kommer|flydde|flytt|ursprungligen|härstammar}_{i|från}_{somalia|syrien|irak|iran|afghanistan|turkiet|eritrea|pakistan|libanon|marocko|ukraina|vietnam|rumänien|bosnien|kosovo|etiopien|polen|palestina|thailand|sudan|kongo}
{kurd|invandrar}- samisk_ =kurder`,
  medium: `
härkomst- statslös tolk_i_{farsi|dari|pashto|tigrinja|polska|ukrainska} medborgarskap-`,
};
