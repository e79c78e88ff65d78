import type { Lexicon } from "./lexicon";

/**
 * Tenders, offers and terms others must not see, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const businessSecretSv: Lexicon = {
  label: "businessSecret",
  high: `
anbudssekretess- upphandlingssekretess- affärshemlig- företagshemlig- affärskritisk-
konfidentiell_{offert|handling|information|avtal|bilaga} konfidentiellt_{anbud|avtal|underlag}
konfidentiella_{priser|villkor|uppgifter} {anbudspris|anbudssumma|anbudspriser}- anbudsutvärd-
{hemligt|sekretessbelagt}_{anbud|avtal|pris} avtalsutkast- sekretessavtal-
{konkurrent|konkurrenten|konkurrentens}_{anbud|offert|pris|priser} nda`,
  medium: `
=anbud =anbudet anbudsgivare- avtalsvillkor- kontraktspris- rabattsats timpris_på
upphandlingsunderlag- förhandlingsmandat- tilldelningsbeslut_ej`,
};
