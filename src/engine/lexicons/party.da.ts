import type { Lexicon } from "./lexicon";

/**
 * Parties of Denmark. `high`: names that mean the party wherever they stand. `low`: everyday words
 * and short forms that mean it only beside a word of membership.
 *
 * Source: parties eligible for the general election of 24 March 2026 (ministry's notice of 26
 * February 2026), those of 2022 and 2019, and their usual short forms.
 */
export const partyDa: Lexicon = {
  label: "party",
  high: `
=socialdemokratiet =socialdemokratiets =socialdemokraterne radikale_venstre
{konservative|socialistisk|dansk}_folkeparti {borgernes|slesvigsk}_parti liberal_alliance
=moderaterne danmarksdemokraterne enhedslisten nye_borgerlige kristendemokraterne frie_grønne
stram_kurs partiets {i|for|hos}_partiet`,
  low: `
=venstre =venstres =alternativet =alternativets =konservative =konservatives =radikale =SF =SFs =DF
=LA =DD =KD =NB =RV =EL =KF borgerlisten =DSU =VU =KU =SFU`,
};
