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
sendt_hjem_mens_{vi_undersøger|sagen} vil_af_med_{ham|hende|dig} ikke_arbejde_*_med_{hende|ham}
gang_du_kommer_for_sent {du|han|hun}_laver_for_mange_fejl`,
};
