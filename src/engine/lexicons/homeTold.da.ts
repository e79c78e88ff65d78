import type { Lexicon } from "./lexicon";

/**
 * Children and grown-ups without care, food or a roof, and children who live with others, as
 * it is told in Danish without the words of the law.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const homeToldDa: Lexicon = {
  label: "socialServices",
  language: "da",
  high: `
{slår|slog|slået}_{ham_|hende_|dem_|}med_{bælte|livrem|bøjle|flad_hånd} {fjerner|fjerne|fjernet}_{begge_|}{børn|børnene|barnet}
{ikke_haft|aldrig|sjældent}_madpakke samme_tøj_{på_|}{i_*_dage|hele_ugen|siden}
alene_på_legepladsen_til {børnene|drengen|pigen|de}_{var|er|bliver}_alene_{hjemme_|}{hele|om}_natten
mad_fra_de_andre ikke_ret_til_at_hente_{ham|hende|barnet|børnene}
sovepose{n|}_i_{opgangen|skuret|parken|bilen} {hans|hendes|sin}_rigtige_{mor|far} plejemor-
må_kun_se_{børnene|dem} {sat|smidt}_på_gaden
{ikke_noget|ikke_et|intet}_sted_at_{sove|bo|være|stille_sine}
kommer_hos_familien {får|fik}_gjort_rent_{af|fra}
kommer_{hos_familien|i_hjemmet} {penge|lommepenge}_udbetalt_{om_ugen|ugentligt|hver}
{mad|varer}_{bragt|leveret}_af_kommunen hjemmevejled-
{besøg_af|talt_med|møde_med|fået}_{sin|en}_{sagsbehandler|visitator|socialrådgiver|bostøtte}`,
  medium: `
boet_hos_fremmede uden_{strømper|dyne|vinterjakke} ikke_fået_{aftensmad|morgenmad} hul_i_skoene`,
  beside: `
madpakke gummistøvler sovepose`,
};
