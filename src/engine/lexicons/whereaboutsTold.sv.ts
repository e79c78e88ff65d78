import type { Lexicon } from "./lexicon";

/**
 * Who must not learn where somebody is, as it is told in plain Swedish.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const whereaboutsToldSv: Lexicon = {
  label: "protectedAddress",
  language: "sv",
  high: `
{skriv|lämna|uppge}_inte_*_nya_adress han_inte_hittar_{henne|dem}
inte_säga_till_*_{var_hon|var_han|var_@kin} bor_på_ett_hemligt_ställe har_ni_aldrig_hört_talas_om
{pappa|mamma|ex|man|bröder}_får_inte_{hitta_dem|hitta_henne|veta_var}
adressen_*_får_inte_{stå_i|skrivas|lämnas}
ingen_*_får_{hitta_dem|hitta_henne|veta_var}`,
  medium: `
heter_något_annat_nu
{går|bor}_under_{andra|annat|nytt|ett_annat}_{namn|efternamn}`,
};
