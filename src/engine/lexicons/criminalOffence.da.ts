import type { Lexicon } from "./lexicon";

/**
 * Offences, charges and convictions in Danish.
 *
 * Source: general knowledge; Article 10 of the Regulation and section 8 of the Danish Data
 * Protection Act.
 */
export const criminalOffenceDa: Lexicon = {
  label: "criminalOffence",
  high: `
straffet_for {tidligere|ikke|er|været|blevet}_straffet
straffeattest_{med|viser|hvor|indeholder|har|er} børneattest_{viser|med} straffesag-
{betinget|ubetinget}_{dom|fængsel|straf}
{måneders|års|dages|måneder|år|dage}_{fængsel|ubetinget|betinget|hæfte} fængselsstraf- fængslet-
varetægts- afsoner- afsoning- fodlænke- prøveløslad- løsladt- samfundstjeneste- sigtet_{for|i}
sigtelse- anklaget_{for|i} tiltalt_{for|i} tiltale_{for|mod} {dømt|dømmes}_{for|til|et|en|i}
{idømt|domfældt|straffedømt|voldsdømt|kriminel}-
{meldt|anmeldt|anmeldelse_af|anmeld}_{til_politiet|for_vold|for_tyveri} politianmeld-
politirapport- {anholdt|pågrebet}- kriminalforsorg- kriminalitet- ungdomskriminalitet- voldsdom-
voldssag- voldtægt- voldtaget
{vold|tyveri|hærværk|indbrud|svindel|brandstiftelse}_{mod|fra|begået|i_2|af_særlig}
{har|havde}_{stjålet|begået|slået|truet|overfaldet} taget_i_at_stjæle
stjålet_{fra|af|penge|medicin} butikstyveri- bedrageri- underslæb- underslag røveri- gadekriminel-
bandemedlem- bandemiljø- bandetilknyt- narkosalg- {sælger|solgt|solgte|sælge}_{hash|narko|stoffer}
narkobesiddelse hashbesiddelse {besiddelse|salg}_af_{hash|euforiserende|stoffer|narkotika}
spirituskørsel spritkørsel- promillekørsel- {frakendt|frataget}_{kørekortet|førerretten|kørekort}
blufærdighed- seksuelt_{misbrug|overgreb|krænket} overgreb_{mod|på} pædofil- børneporno- incest-
blodskam drabs- manddrab- trusler_{mod|på} {tilhold|polititilhold}- stalking
{dokumentfalsk|hæleri}- straffelov- bødeforlæg
{sad|sidder|siddet|kommer|røg|ryger}_{i_fængsel|inde_for|i_spjældet} terrorsigtet udvist_ved_dom
arrest- {detention}-`,
  medium: `
vold- tyveri- svindel- stjålet- hærværk- fængsel- sigtet tiltalt dømt dom_{for|i|på} =dømt
anklaget bøde_for politiet_{har|kom|blev|var} afhør- trusler truet straffeattest- overfald- =bande
ransag- gerningsmand- forbrydelse-`,
};
