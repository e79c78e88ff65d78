import type { Lexicon } from "./lexicon";

/**
 * Tenders, offers and terms others must not see, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const businessSecretDa: Lexicon = {
  label: "businessSecret",
  high: `
konkurrenten_{har_|}{budt|bød|tilbudt} fortroligt_mellem_os
fortroligt_{tilbud|bud|udkast|notat|materiale} fortrolige_{priser|kontraktvilkår|forhandlinger}
forretningshemmelig- erhvervshemmelig- konkurrencefølsom- tilbuds{pris|sum|evaluering|vurdering}-
{hemmelig|fortrolig}_{aftale|pris|kontrakt|budgetramme} kontraktudkast-
{konkurrenten|konkurrentens|konkurrerende}_{bud|tilbud|pris|priser} fortrolighedsaftale- =nda`,
  medium: `
{øvrige|andre|indkomne|laveste|højeste|vindende}_{tilbud|bud} tildelingsbeslutning- tilbudsåbning-
{tildeler|tildeles}_{kontrakten|aftalen|opgaven} ikke_{er_|}offentliggjort endnu_ikke_offentlig tilbud_fra_{konkurrent|leverandør|tilbudsgiver}
kontraktvilkår- kontraktpris- rabatsats {tilbudsgiver|bydende}- udbudsgrundlag- forhandlingsmandat-`,
};
