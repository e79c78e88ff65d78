import type { Lexicon } from "./lexicon";

/**
 * Words for people in general, Swedish.
 *
 * Source: general knowledge.
 */
export const manyPeopleSv: Lexicon = {
  label: "manyPeople",
  high: `
{invånare|personer|människor|patienter|unga|ungdomar|äldre|vuxna|kvinnor|män|svenskar|elever|familjer|boende|de|dem|föräldrar|anhöriga|barn|medarbetare|brukare}_{med|som_har|som_lider|drabbade|i_riskzonen|som_får}
{många|flera|några|antal|antalet|andelen|procent_av|hälften_av|var_tredje|var_fjärde|få|färre|tusentals|hundratals|för|till|av|våra|bland}_{invånare|personer|människor|patienter|unga|ungdomar|äldre|medarbetare|familjer|elever|kvinnor|män|svenskar|kommuner|dementa|gravida|funktionsnedsatta|utsatta|hemlösa|sjukskrivna|arbetslösa|anhöriga|barn_och_unga|brukare}
målgrupp- alla_invånare invånarna`,
};
