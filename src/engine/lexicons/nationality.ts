import type { Lexicon } from "./lexicon";

/**
 * Adjectives of peoples, and names of countries and their cities, in three languages; only phrases of `ethnicity.*`
 * use them.
 *
 * Source: general knowledge; the countries most people in Denmark and Sweden have come from.
 */
export const nationality: Lexicon = {
  label: "nationality",
  high: `
somali somalisk tyrkisk arabisk kurdisk iransk irakisk afghansk pakistansk syrisk libanesisk
palæstinensisk marokkansk vietnamesisk polsk rumænsk ukrainsk russisk afrikansk asiatisk bosnisk
eritreisk etiopisk grønlandsk tamilsk thailandsk kinesisk indisk serbisk albansk udenlandsk samisk
farsi dari pashto tigrinya turkisk palestinsk marockansk rumänsk rysk eritreansk utländsk romsk
finsk somaliska arabiska tigrinja turkish arab arabic kurdish iranian iraqi afghan syrian lebanese
palestinian moroccan vietnamese polish romanian ukrainian russian african asian eritrean pakistani
sami tjetjensk filippinsk færøsk sydlandsk kroatisk chilensk assyrisk thailändsk chechen`,
};

export const country: Lexicon = {
  label: "country",
  high: `
somalia syrien irak iran afghanistan tyrkiet eritrea pakistan libanon marokko ukraine vietnam
rumænien bosnien kosovo etiopien grønland polen palæstina tjetjenien serbien kroatien albanien
nigeria thailand sudan congo burma myanmar turkiet marocko ukraina rumänien palestina kongo syria
iraq turkey lebanon morocco romania bosnia ethiopia palestine poland bagdad baghdad damaskus
damascus kabul mogadishu teheran tehran beirut ankara istanbul sarajevo asmara aleppo gaza mosul
basra nairobi lagos manila bangkok hanoi kiev kyiv`,
};
