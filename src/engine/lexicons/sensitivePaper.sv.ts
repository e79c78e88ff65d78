import type { Lexicon } from "./lexicon";

/**
 * Numbers and papers nobody should send by plain mail, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const sensitivePaperSv: Lexicon = {
  label: "sensitivePaper",
  high: `
personnummer samordningsnummer läkarintyg- läkarutlåtand- journalkopi- hälsodeklaration- sjukintyg-
lönespec- lönespecifikation- kontoutdrag- körkort passkopia sjukjournal- registerutdrag-
uppehållstillstånd- legitimation inkomstuppgift- betyg diagnos- läkemedelslista- bankuppgift-
kontonummer- personbevis-`,
};
