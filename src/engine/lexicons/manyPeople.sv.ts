import type { Lexicon } from "./lexicon";

/**
 * Words for people in general, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const manyPeopleSv: Lexicon = {
  label: "manyPeople",
  language: "sv",
  high: `
{många|flera|alla}_{med|som_har}
{invånare|personer|människor|patienter|unga|ungdomar|äldre|vuxna|kvinnor|män|elever|familjer|boende|de|dem|besökare|gäster|låntagare|deltagare|kunder|par|föräldrar|anhöriga|barn|medarbetare|brukare}_{med|som_har|som_lider|drabbade|i_riskzonen}
{många|flera|några|antal|antalet|andelen|procent_av|få|färre|för|till|av|våra|bland}_{boende|deltagare|kunder|invånare|personer|människor|patienter|unga|ungdomar|äldre|medarbetare|familjer|elever|kvinnor|män|dementa|gravida|funktionsnedsatta|utsatta|hemlösa|sjukskrivna|arbetslösa|anhöriga|barn_och_unga|brukare}
målgrupp- invånarna`,
};
