import type { Lexicon } from "./lexicon";

/**
 * Numbers and papers nobody should send by plain mail, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const sensitivePaperSv: Lexicon = {
  label: "sensitivePaper",
  language: "sv",
  high: `
utlåtande_från_{din_|}{läkare|psykolog|psykiater} personnumret ert_personnummer kontoutdragen samordningsnummer läkar{intyg|utlåtand}- journalkopi- hälsodeklaration- sjukintyg- lönespec-
kontoutdrag- körkort passkopia kopia_på_pass sjukjournal- registerutdrag- belastningsregist- uppehållstillstånd-
inkomstuppgift- läkemedelslista- bankuppgift- kontonummer- personbevis- =id_kort =ditt_pass
hälsouppgift- =din_journal {vilken|din}_diagnos {din|om_din}_{sjukdom|medicin} inkomstintyg-
skilsmässodom utdrag_ur_belastningsregistret vigselbevis din_hälsa födelsenummer
{vilka|vilken}_{sjukdom|sjukdomar|mediciner}
skattebesked
=saldo`,
};
