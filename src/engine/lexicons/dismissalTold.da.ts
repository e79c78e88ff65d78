import type { Lexicon } from "./lexicon";

/**
 * Somebody warned, sent home or got rid of, as managers say it in plain Danish.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const dismissalToldDa: Lexicon = {
  label: "employment",
  language: "da",
  high: `
taget_ud_af_tjenesten stilling_er_væk ikke_have_{dig|ham|hende}_{længere|mere|tilbage}
vil_af_med_{ham|hende|dig} ikke_arbejde_*_med_{hende|ham}
gang_du_kommer_for_sent {du|han|hun}_laver_for_mange_fejl
fået_en_sidste_chance {blev|blevet}_væk_*_uden_{besked|at} frarådet_{dig|ham|hende} {=svær|umulig}_at_{lede|samarbejde}
{blev|blevet|bliver}_væk_*_uden_{besked|at} på_kant_med_{chefen|lederen|kolleg-|hele}
{smækkede|smed}_røret_på for_{meget|mange_gange}_væk {taler|talte}_grimt_til_{kunde|borger|beboer|kolleg|børn}-
{taler|talt}_dårligt_om`,
};
