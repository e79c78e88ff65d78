import type { Lexicon } from "./lexicon";

/**
 * Numbers and papers nobody should send by plain mail, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const sensitivePaperDa: Lexicon = {
  label: "sensitivePaper",
  high: `
cpr_nummer cpr_nr cprnummer =cpr =cprnr personnummer læge{erklær|attest|journal}- journaludskrift
epikrise- sundhedsoplysning- helbreds{oplysning|attest}- lønsedler lønseddel- kontoudtog-
bankudskrift- årsopgørelse- straffeattest- børneattest- kørekort =pas sygesikringsbevis-
sygesikringskort sundhedskort opholdstilladelse- skilsmissepapir- dødsattest- karakterblad-
eksamensbevis udtalelse_fra_{din_|}{læge|psykolog|psykiater}
{oplysninger|dokumentation}_om_{dit_helbred|din_sygdom|din_økonomi|din_indkomst} legitimation
mulighedserklær- samværsaftale- forældreansvarsaftale- friattest- medicinliste- udskrivningsbrev liste_over_{din_|}medicin kontonummer =journal indkomstoplysning-
skilsmissebevilling {hvilken|din}_diagnose {din|dine|om_din|om_dine}_{sygdom|lidelse|medicin}
diagnose_og vielsesattest- dit_helbred fødselsnummer {hvilke|hvilken}_{sygdom|sygdomme|medicin}
{læge|lægens|psykologens}_udtalelse
skattebesked =saldo tilbage_på_kontoen`,
};
