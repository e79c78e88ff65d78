import type { Lexicon } from "./lexicon";

/**
 * Genetic data in Danish.
 *
 * Source: Article 4(13) of the Regulation; general knowledge.
 */
export const geneticDa: Lexicon = {
  label: "genetic",
  high: `
gentest- genetisk- arvelig_{sygdom|disposition|lidelse|kræft|belastning}
arveligt_{betinget|disponeret} arveanlæg- anlægsbærer- gen{fejl|mutation}- kromosom- fosterdiagnos-
brca brca{1|2} {bærer|bærere}_af_{genet|et_gen|en_mutation}
dna_{test|prøve|profil|analyse|resultat|svar}
arvelig_{hjerte|nerve|muskel|nyre|øjen|brystkræft|risiko}- arveligheds{udred|unders|anal}-
klinisk_genetik huntingtons_i_familien fostervandsprøve {faderskabstest|faderskabssag}_med_dna
{sygdommen|lidelsen|kræften|formen}_er_{arvelig|genetisk} arvelig_i_{familien|slægten|hendes|hans}
{afgivet|afleveret}_{en_|}{dna|dna-}`,
  medium: `
arvet_*_{=genet|=genen} gen{undersøg|analys|profil|sekvens}-
arvemasse bærer_af_*_{gen|genet|fejl-|anlæg-|mutation-} begge_{forældre_|}er_bærere
dna_{matche|passer|svar-|i_faderskab-|i_barnefader-} slægtsforsk-_dna disponeret_for
{genetikeren|genetikerne}_{anbefal-|siger|har|vil} bærer_anlæg_for`,
};
