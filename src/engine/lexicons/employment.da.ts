import type { Lexicon } from "./lexicon";

/**
 * Staff matters in Danish: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Source: general knowledge; the class as the Danish Data Protection Agency describes confidential
 * data.
 */
export const employmentDa: Lexicon = {
  label: "employment",
  high: `
afskedig- afsked_{af|på} påtænkt_{afsked|opsigelse} bortvis- {uansøgt|diskretionær}_afsked
opsagt_{fra|på_grund|fordi|med|af} {fyret|fyringssag|fyringsvarsel}- fyringsrunde_hvor
advarsel_{til|for|på_grund|i|om} {skriftlig|mundtlig|sidste|en|tildelt|fået|fik|får}_advarsel
advarselssag- {skriftlig|mundtlig}_påtale irettesættelse-
tjenstlig_{samtale|advarsel|forseelse|undersøgelse} tjenstlige_samtale tjenesteforseel-
disciplinær- personalesag- personalemappe- fratrædelsesaftale- fratrædelsessamtale-
fratrædelsesordning- suspender- fritstilles fritstillet {fritaget|fritages}_for_tjeneste
sygefraværssamtale- sygesamtale- omsorgssamtale- fraværssamtale- samarbejdsproblem-
samarbejdsvanskeligheder- samarbejdskonflikt- mobning_{af|fra|mod|på}
{mobbet|mobbes|mobber}_{af|på|sin|sine} krænkelsessag- krænkende_adfærd seksuel_chikane
sexchikane- {chikaneret|chikanerer}- partshøring_{om|vedr|vedrørende|i|af} whistleblower-
{utilfredsstillende|manglende|dårlig}_{arbejdsindsats|indsats|performance|præstation}
lønforhandling_for {løntillæg|kvalifikationstillæg}_til karakteristik_af_medarbejder
opførsel_på_arbejdet prøvetid_{forlænges|ophør} {opsiges|opsagt}_{i_prøvetiden}
faglig_sag_{mod|om} {kompetencemangl|uegnet}- udeblevet_fra_arbejde {lønindplacering}-`,
  medium: `
opsig- opsagt fyring- advarsel- fratræd- personaleforhold- mus_samtale {mus}_samtale
ansættelsesforhold- lønforhandling- referencer_på orlov- jobsamtale- ansættelsessamtale-
samarbejdsklima- fravær- løntrin lønforhold- partshøring- medarbejdersamtale- {udviklingssamtale}-
bisidder`,
};
