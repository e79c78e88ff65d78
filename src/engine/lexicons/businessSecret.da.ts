import type { Lexicon } from "./lexicon";

/**
 * Tenders, offers and terms others must not see, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const businessSecretDa: Lexicon = {
  label: "businessSecret",
  high: `
fortroligt_{tilbud|bud|udkast|notat|dokument|materiale}
fortrolige_{priser|kontraktvilkår|forhandlinger|oplysninger_om_virksomhed} forretningshemmelig-
forretningskritisk- erhvervshemmelig- konkurrencefølsom- {tilbudspris|tilbudspriser|tilbudssum}-
tilbudsevaluering- tilbudsvurdering-
{hemmelig|fortrolig}_{aftale|pris|kontrakt|budgetramme|reservationspris} kontraktudkast-
udbudsmateriale_{ikke|udkast|endnu}
{konkurrent|konkurrenten|konkurrentens|konkurrerende}_{bud|tilbud|pris|priser} tavshedserklær-
fortrolighedsaftale- nda`,
  medium: `
tilbud_fra_{konkurrent|leverandør|tilbudsgiver} kontraktvilkår- kontraktpris- rabatsats timepris_på
{tilbudsgiver|bydende}- udbudsgrundlag- budgetramme_på forhandlingsmandat- tildelingskriteri-`,
};
