import type { Lexicon } from "./lexicon";

/**
 * Children and grown-ups without care, food or a roof, and children who live with others, as
 * it is told in Swedish without the words of the law.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const homeToldSv: Lexicon = {
  label: "socialServices",
  language: "sv",
  high: `
{slår|slog|slagit}_{honom_|henne_|dem_|}med_{bälte|livrem|galge} {hämtar|omhändertar}_båda_barnen
inte_haft_matsäck samma_kläder_{i_*_dagar|hela_veckan|sedan} ensam_på_lekplatsen_till
{barnen|pojken|flickan|de}_{var|är}_ensamma_{hemma_|}{hela|på}_natten mat_från_de_andra
inte_rätt_att_hämta_{honom|henne|barnet} sovsäck_i_{trapp|parken|bilen}
{hans|hennes|sin}_riktiga_{mamma|pappa} jourmamma- {sattes|satts|kastats}_på_gatan
ingenstans_att_{sova|bo|ställa}
{mat|matlådor}_{hemkörd|levererad}_av
{träffat|möte_med|besök_av|fått}_{sin|en}_{bistånds|social}-
{får|fick}_städat_av fått_*_beslut_om_{hjälp|stöd} pengar_veckovis`,
  medium: `
bor_runt_hos bott_hos_främmande utan_{strumpor|täcke|vinterjacka} inte_fått_{kvällsmat|frukost}
hål_i_skorna`,
  beside: `
matsäck gummistövlar sovsäck`,
};
