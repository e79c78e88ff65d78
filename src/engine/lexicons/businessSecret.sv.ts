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
{konkurrenten|konkurrentens|konkurrenternas}_{anbud|offert|pris|priser} =nda
{upphandlings|absolut_|kommersiell_}sekretess`,
  medium: `
{övriga|andra|inkomna|inkommande|lägsta|högsta|vinnande|konkurrerande|deras}_anbud
{anbud|anbudet|anbuden}_{från|ligger|var|är} anbudsgivar- tilldelningsbeslut- anbudsöppning-
{tilldelar|tilldelas}_{avtalet|kontraktet|uppdraget} {inte|ännu_inte}_{offentligt|offentliggjord|offentlig}
avtalsvillkor- kontraktspris- rabattsats upphandlingsunderlag-
förhandlingsmandat-`,
};
