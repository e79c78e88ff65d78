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
vårt_{takpris|tak|maxpris|högsta} vår_{smärtgräns|maxgräns} lägsta_anbudet_är
konkurrenten_{har_|}{bjudit|offererat} konfidentiellt_mellem_oss anbudssekretess affärshemlig-
företagshemlig- konfidentiell_{offert|handling|information|avtal|bilaga}
konfidentiellt_{anbud|underlag} anbuds{pris|summa|belopp|kalkyl|utvärd}-
{hemligt|sekretessbelagt}_{anbud|avtal|pris} avtalsutkast- sekretessavtal-
{konkurrenten|konkurrenternas}_{anbud|offert|pris}
{upphandlings|absolut_|kommersiell_}sekretess affärs_{och|eller}_driftförhåll- yrkeshemlig-
sekretessbegär- begäran_om_sekretess oöppnade_anbud {lämnas|delas}_*_konkurrent
sekretess_under_upphandling insiderinform- prisbilag- rabattstruktur-
ej_offentlig-_{förvärv|rapport|etablering} matcha_{priset|deras} vårt_maxbelopp`,
  medium: `
{övriga|andra|inkomna|inkommande|lägsta|högsta|vinnande|konkurrerande|deras|lämnat}_anbud
{anbud|anbuden}_{från|ligger|var|är} {utvärderingen|poängen|poäng|priserna|priser}_*_anbudsgivare tilldelningsbeslut- anbudsöppning-
{tilldelar|tilldelas}_{avtalet|kontraktet|uppdraget} avtalsvillkor- kontraktspris- rabattsats
upphandlingsunderlag- förhandlings{mandat|position|bud}- självkostnad- täckningsbidrag-
vinstmarginal- priskalkyl- kalkylunderlag- kundrabatt- utvärderings{protokoll|matris|poäng}-
kontraktssumma- {tillverknings|produktions}metod- patentansök- opublicerat_{patent|bokslut}
kundlista- {ramavtals|lägsta|reservations}pris- -leverantörspris-
{företagets|bolagets|leverantörens}_{likviditet|soliditet|omsättning}
likviditetsproblem_i_{bolag|företag} omsättning_per_kund etableringsförfråg-`,
  low: `
{à|á|enhets|inköps|á_|à_}pris-`,
};
