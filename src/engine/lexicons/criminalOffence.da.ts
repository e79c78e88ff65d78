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
straffet_for {tidligere|er|været|blevet}_straffet
{straffe|børne}attest_{med|viser|hvor|indeholder|har} straffesag-
{betinget|ubetinget}_{dom|fængsel|straf}
{måneders|års|dages|måneder|år|dage}_{fængsel|ubetinget|betinget|hæfte} fængselsstraf- fængsl-
varetægt- afson- fodlænke- prøveløslad- løslad- samfundstjeneste- sigtet_{for|i} sigtelse-
{anklaget|tiltalt}_{for|i} tiltale_{for|mod} {dømt|dømmes|idømt}_{for|til|et|en|i} idømt domfæld-
{volds}{dømt|dom|sag}- {politi}{anmeldt|rapport}- politianmeldt
{meldt|anmeldt}_{til_politiet|for_vold|for_tyveri} anholdt pågrebet kriminalforsorg-
{ungdoms}kriminalitet- ungdomskriminalitet- bandekrimi- voldtægt- voldtag-
{vold|tyveri|hærværk|indbrud|svindel}_{mod|fra|begået_af|af_særlig}
{har|havde}_{stjålet|begået|overfaldet} taget_i_at_stjæle stjålet_{fra|af|penge|medicin}
butikstyv- bedrag- underslæb- underslag røveri_{mod|i} bandemed- bandemiljø- bandetilknyt-
narko{salg|hand|besid}- {sælger|solgt|solgte|sælge}_{hash|narko|stoffer} hashbesiddelse
{besiddelse|salg}_af_{hash|euforiserende|stoffer|narkotika|kokain}
{spiritus|sprit|promille|narko}kør- {frakendt|frataget}_{kørekortet|førerretten|kørekort}
blufærdighed- seksuelt_{misbrug|overgreb|krænk}
{overgreb|vold|trusler}_{mod|på}_{@determiner_|}{barn|børn|datter|søn|kone|mand|kæreste|personale|kollega|elev|hende|ham|medarbejder}
pædofil- børneporno- incest- blodskam drab- manddrab mordforsøg tilhold_{mod|om} stalk-
dokumentfalsk hæleri- bødeforlæg
{sad|sidder|siddet|kommer|røg}_{i_fængsel|inde_for|inde_på|i_spjældet} udvist_ved_dom arresthus-`,
  medium: `
=vold voldelig- =tyveri =svindel stjålet kriminel- =fængsel sigtet tiltalt dømt dom_{for|i} =dommen
afhørt afhøring truet =trusler overfald- ransag- gerningsmand- forbrydelse-
politiet_{hentede|anholdt|afhørte}`,
};
