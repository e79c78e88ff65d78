import type { Lexicon } from "./lexicon";

/**
 * Tenders, offers and terms others must not see, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const businessSecretSv: Lexicon = {
  label: "businessSecret",
  language: "sv",
  high: `
konkurrenten_{har_|}{bjudit|offererat} konfidentiellt_mellem_oss anbudssekretess- affärshemlig-
företagshemlig- konfidentiell_{offert|handling|information|avtal|bilaga}
konfidentiellt_{anbud|avtal|underlag} anbuds{pris|summa|utvärd}-
{hemligt|sekretessbelagt}_{anbud|avtal|pris} avtalsutkast- sekretessavtal-
{konkurrenten|konkurrentens}_{anbud|offert|pris|priser} =nda`,
  medium: `
=anbud anbudsgivare- avtalsvillkor- kontraktspris- rabattsats upphandlingsunderlag-
förhandlingsmandat-`,
};
