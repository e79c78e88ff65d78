import type { Lexicon } from "./lexicon";

/**
 * Tenders, offers and terms others must not see, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const businessSecretDa: Lexicon = {
  label: "businessSecret",
  high: `
{vores|vor}_{smertegrænse|maksimum|maks|loft|maksimalpris|makspris}
{de_andre|konkurrenten|konkurrenterne}_{har_|}{budt|bød|tilbudt} fortroligt_mellem_os
fortroligt_{bilag|prisoverslag|tilbud|bud|udkast|notat|materiale}
fortrolige_{kontraktvilkår|forhandlinger} forretningshemmelig- erhvervshemmelig-
konkurrencefølsom- tilbuds{pris|sum|evaluering|vurdering}-
{hemmelig|fortrolig}_{aftale|pris|kontrakt|budgetramme} kontraktudkast-
{konkurrent|konkurrerende}_{bud|tilbud|pris}
{fortroligheds|hemmeligholdelses}aftale- =nda fortrolig_{prisbilag|forretningsoplysninger}
{prisoverslag|tegninger}_fortrolig forretningsforhold- insiderviden {tilbuds|pris}kalkulation-
kalkulationsgrundlag- {regnskab|opkøb|fusion|ejendomskøb}_{er_|}{endnu_|}ikke_offentlig-
ikke_offentliggjort_{regnskab|patent|tal|opkøb} {udleveres|deles}_*_konkurrent rabatstruktur-
fortjenstmarg- kontrolbud- matche_{den|deres}_pris evalueringsskema-`,
  medium: `
{øvrige|andre|indkomne|laveste|højeste|vindende}_{tilbud|bud} tildelingsbeslutning- tilbudsåbning-
{tildeler|tildeles}_{kontrakten|aftalen|opgaven} tilbud_fra_{konkurrent|leverandør}
kontraktvilkår- kontraktpris- rabatsats {pointene|point|evalueringen|priser|priserne}_*_{tilbudsgiver|tilbudsgiverne|tilbudsgivere|bydende} {=tilbudsgivers|=bydendes}_{pris|priser|løsning|tilbud} udbudsgrundlag-
forhandlings{mandat|udspil|position}- {kost|mindste}pris-
{deres|leverandørens}_{enhedspris|indkøbspris|tilbudsliste} udfyldt_tilbudsliste dækningsbidrag-
underbud før_kontraktindgåelse evalueringsmatrix prækvalifi- kontraktsum-
{fremstillings|produktions}metode- patentansøg- kunde{liste|kartotek}-
{virksomhedens|leverandørens}_{likviditet|omsætning|soliditet} tilbudsrunde- laveste_{bød|bydende}
likviditetsproblem_i_{firmaet|virksomheden} soliditetsgrad- kreditmaksimum- due_diligence
købstilbud- -leverandørpris- {bud|tilbuddene}_{ligger|lyder}_på`,
  low: `
tilbudsliste- {enheds|indkøbs}pris-`,
};
