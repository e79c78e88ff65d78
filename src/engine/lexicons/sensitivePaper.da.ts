import type { Lexicon } from "./lexicon";

/**
 * Numbers and papers nobody should send by plain mail, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const sensitivePaperDa: Lexicon = {
  label: "sensitivePaper",
  high: `
cpr_nummer cpr_nr cprnummer =cpr =cprnr personnummer fødselsnummer lægeerklær- lægeattest-
lægejournal- journaludskrift epikrise- sundhedsoplysning- helbredsoplysning- helbredsattest-
lønsedler lønseddel- kontoudtog- bankudskrift- årsopgørelse- straffeattest- børneattest- kørekort
pas sygesikringsbevis- sygesikringskort sundhedskort opholdstilladelse- skilsmissepapir- dødsattest-
karakterblad- eksamensbevis diagnose- udtalelse_fra_{læge|psykolog}
{oplysninger|dokumentation}_om_{dit_helbred|din_sygdom|din_økonomi|din_indkomst|sygdom} legitimation
mulighedserklær- friattest- medicinliste- bankoplysninger kontonummer`,
};
