import type { Lexicon } from "./lexicon";

/**
 * Ethnic origin in Danish.
 *
 * Source: general knowledge.
 */
export const ethnicityDa: Lexicon = {
  label: "ethnicity",
  high: `
{etnisk|etniske}_{baggrund|oprindelse|tilhørsforhold|herkomst|minoritet|gruppe|dansk}
anden_etnisk_baggrund
{somalisk|tyrkisk|arabisk|iransk|irakisk|afghansk|pakistansk|syrisk|libanesisk|palæstinensisk|marokkansk|vietnamesisk|polsk|rumænsk|ukrainsk|russisk|afrikansk|asiatisk|bosnisk|eritreisk|etiopisk|grønlandsk|tamilsk|thailandsk|filippinsk|kinesisk|indisk|serbisk|albansk|bulgarsk|jødisk|udenlandsk|samisk|dansk_somalisk}_{baggrund|oprindelse|herkomst|familie|mor|far|kvinde|mand|dreng|pige|statsborger}
{romafamilie|romaer|sigøjner}- af_anden_herkomst hudfarve- mørk_i_huden mørkhudet-
{født|kommer|stammer|flygtede|flygtet|oprindeligt|oprindelig}_{fra|i}_{somalia|syrien|irak|iran|afghanistan|tyrkiet|eritrea|pakistan|libanon|marokko|ukraine|vietnam|rumænien|bosnien|kosovo|etiopien|grønland|polen|palæstina|thailand|sudan|congo|burma|myanmar}
{kurder|somalier|tamil|grønlænder|romani}- etnicitet- racemæssig- afstamning indvandrer-
efterkommer_af`,
  medium: `
herkomst nationalitet- statsløs modersmål-
tolk_på_{somali|farsi|dari|pashto|tigrinya|polsk|ukrainsk} statsborgerskab-`,
};
