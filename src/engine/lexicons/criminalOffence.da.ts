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
straffet_for straffedøm- fængselsdom- arrestere- {tidligere|er|været|blevet}_straffet
{straffe|børne}attest_{med|viser|hvor|indeholder|har} straffesag-
{betinget|ubetinget}_{dom|fængsel|straf}
{måneders|års|dages|måneder|år|dage}_{fængsel|ubetinget|betinget|hæfte} fængselsstraf-
{i|fra|til|ud_af}_fængsel varetægt- afson- fodlænke- prøveløslad- løslad- samfundstjeneste-
sigtet_{for|i} sigtelse- {anklaget|tiltalt}_{for|i} tiltale_{for|mod}
{dømt|dømmes|idømt}_{for|til|et|en|i} idømt domfæld- volds{dømt|dom|sag}- politi{anmeldt|rapport}-
meldt_til_politiet anholdt pågrebet kriminalforsorg- ungdomskriminalitet- bandekrimi- voldtægt-
voldtag- {vold|tyveri|hærværk|indbrud|svindel}_{mod|fra|begået_af}
{har|havde}_{stjålet|begået|overfaldet} taget_i_at_stjæle stjålet_{fra|penge|medicin} butikstyv-
bedrageri- bedraget underslæb- underslag røveri_{mod|i} bande{med|miljø|tilknyt}-
narko{salg|hand|besid|døm}- {sælger|solgt|solgte|sælge}_{hash|narko|stoffer} hashbesiddelse
{besiddelse|salg}_af_{hash|euforiserende|stoffer|narkotika|kokain}
{spiritus|sprit|promille|narko}kør- {frakendt|frataget}_{kørekortet|førerretten|kørekort}
blufærdighed- seksuelt_{misbrug|overgreb|krænk}
{overgreb|vold|trusler}_{mod|på}_{@determiner_|}{barn|børn|datter|søn|kone|mand|kæreste|personale|kollega|elev|hende|ham|medarbejder}
pædofil- børneporno- incest- drabs{sag|forsøg|dømt|sigtet}- manddrab polititilhold tilhold_{mod|om}
stalk- dokumentfalsk hæleri- bødeforlæg {sad|sidder|siddet|kommer|røg}_{inde_for|i_spjældet}
arresthus- plettet_{straffeattest|børneattest} politianmeld- anmeldt_til_politiet røveri-
indbrud_{i|hos} {begået|lavet|stået_bag}_{indbrud|hærværk|tyveri} brandstift- ildspåsæt-
opholdsforbud {narko|vold|vaneforbryder|økonomisk_}kriminal- våbenbesid- knivstik- mishandl-
forvaringsd- behandlingsdom udvisningsdom- menneskehandel- menneskesmugl- børnebortfør-
i_spirituspåvirket_tilstand {fik|fået|har|afsone}_{en_|sin_}dom bestikkel-
{frakendt|frakendelse_af}_{kørekort|kørekortet|førerretten} rockerborg
{psykisk|fysisk|grov|seksuel}_vold gerningsmand mistænkt_for
{plet|pletter|anmærkning}_på_straffeattest kriminalregist- ungdomskriminalitetsnævn- rockerrelater-
dom_til_behandling social{bedrag|svindel}- mandatsvig- skatte{snyd|svig|unddrag}- dødstrus-
blotter{en|i}- udvist_{af_danmark|ved_dom} vanvidskør- grundlovsforhør-
anklageskrift-`,
  medium: `
=kriminalitet =vold voldelig =tyveri =svindel stjålet =kriminel sigtet tiltalt dømt dom_for afhørt
truet =trusler overfald- ransag- gerningsmand- forbrydelse- politiet_{hentede|anholdt|afhørte}
=fængslet =drab =drabet røver hærværk indbrud retssag- afhør- straffet rocker frakend- knivoverfald
slagsmål tilhold narkotika{handel|salg|krim|besid}- afpresning-`,
};
