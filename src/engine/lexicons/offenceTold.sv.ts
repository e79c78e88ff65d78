import type { Lexicon } from "./lexicon";

/**
 * Offences and abuse told in Swedish without their names: taken from the till, sold to the small
 * ones, a hand under a shirt.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const offenceToldSv: Lexicon = {
  label: "criminalOffence",
  language: "sv",
  high: `
åkte_fast_med_*_gram säljer_till_{de_små|yngre} suttit_inne_{för|förut|två|tre} utan_lappen
göra_illa_@kin rör_vid_{mig|henne}_{på|när|under} {lägger|lade}_sig_på_{henne|mig|honom}
handen_{under|innanför}_{hennes|hans|min} ont_{där_nere|i_rumpan} {höll|tryckte}_{mig|henne}_nere
{åkte|åkt|åker}_{fast|dit}_för {sålde|sålt|säljer}_stulna
väntar_på_{domen|rättegång|tingsrätt-}
polisen_var_hemma`,
};
