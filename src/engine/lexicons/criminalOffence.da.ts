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
straffet_for dom_for straffedøm- fængselsdom- arrestere- {tidligere|er|været|blevet}_straffet
{straffe|børne}attest_{med|viser|hvor|indeholder|har} straffesag-
{betinget|ubetinget}_{dom|fængsel|straf}
{års|måneder|år|dage}_{fængsel|ubetinget|betinget|hæfte} fængselsstraf-
{fra|til|ud_af}_fængsel varetægt- afson- fodlænke- prøveløslad- løslad- samfundstjeneste-
sigtelse- {anklaget|tiltalt}_{for|i}
tiltale_{for|mod} {dømt|dømmes}_{for|til|et|en|i} idømt domfæld- volds{dømt|dom|sag}-
politi{anmeldt|rapport}- meldt_til_politiet anholdt pågrebet kriminalforsorg- ungdomskriminalitet-
bandekrimi- voldtægt- voldtag- {har|havde}_{begået|overfaldet} butikstyv- bedrageri- bedraget
underslæb- underslag bande{med|miljø|tilknyt}- narko{salg|hand|besid|døm}-
{solgt|sælge}_{hash|narko|stoffer|pot|piller|amfetamin|kokain|våben} hashbesiddelse
{besiddelse|salg}_af_{hash|euforiserende|stoffer|narkotika|kokain}
{spiritus|sprit|promille|narko}kør- {sprit|flugt}bilist- {frakendt|frataget}_{førerretten|kørekort}
blufærdighed- seksuelt_{misbrug|overgreb|krænk}
{overgreb|vold|trusler}_{mod|på}_{@determiner_|}{barn|børn|datter|søn|kone|mand|kæreste|personale|kollega|elev|hende|ham|medarbejder}
pædofil- børneporno- incest- dyremishandl- drabs{sag|forsøg|dømt|sigtet}- manddrab polititilhold
tilhold_{mod|om}
stalk- dokumentfalsk hæleri- bødeforlæg {sad|sidder|siddet|kommer|røg}_{inde_for|i_spjældet}
arresthus- plettet_{straffeattest|børneattest|attest} røveri-
tyveri_{af|hos|fra} {begået|lavet|stået_bag}_{indbrud|hærværk|tyveri} brandstift- ildspåsæt- opholdsforbud
{narko|vold|vaneforbryder|økonomisk_}kriminal- våbenbesid- knivstik- mishandl- forvaringsd-
behandlingsdom udvisningsdom- menneskehandel- menneskesmugl- børnebortfør-
i_spirituspåvirket_tilstand {fik|fået|har}_{en_|sin_}dom bestikkel-
frakendelse_af_{kørekort|førerretten} rockerborg {psykisk|fysisk|grov|seksuel}_vold
gerningsmand mistænkt_for anmærkning_på_straffeattest kriminalregist-
rockerrelater- dom_til_behandling social{bedrag|svindel}- mandatsvig-
skatte{snyd|svig|unddrag}- dødstrus- blotter{en|i}- udvist_{af_danmark|af_landet|ved_dom}
vanvidskør-
grundlovsforhør- anklageskrift-
{taget|fanget|snuppet}_{for|i_at|med}_{at_|}{køre|kørt|stjæle|sælge|tyveri|hash|stoffer|hærværk|butikstyveri}
køre{_|_bil_}uden_kørekort kørt_{bil_|}uden_kørekort {til|indkaldt_til}_afhøring
{hentet|kørt_hjem|taget|tilbageholdt|stoppet|afhørt|visiteret}_af_politiet
{kendt|efterlyst}_{af|hos}_politiet
{handle|pusher|pushet}_med_{stoffer|hash|narko|våben|pot} ren_straffeattest
{taget|stjålet|tog|tager}_{penge|kontanter|varer}_{af|fra|i}_{kassen|kontoret|butikken|en_borger|beboer}
{fået|fik|får}_{en_|}bøde_{for|på}
{kørt|køre}_{bil_|}{spirituspåvirket|beruset|påvirket|fuld}
{truet|truede|truer|true}_{vores|jeres|en|sin|hans|hendes|@determiner}_{chauffør|kammerat|elev|lærer|pædagog|kollega|medarbejder|nabo|betjent|vagt|sagsbehandler}_med_{kniv|en_kniv|våben|pistol|vold|økse} {truet|truede|truer|truet_med_at}_{@determiner_|}{@kin_|hende_|ham_|personalet_|medarbejderen_|læreren_|}{på_livet|med_kniv|med_vold|slå|dræbe}
{medlem_af|med_i|del_af|tilknyttet}_{en_|}bande bandeleder-
{forfalsket|forfalskede|falsk}_{underskrift|recept|dokument|lægeerklæring|pas}
rejst_tiltale {i|skal_i|for|indkaldt_til}_retten_{på|for|som|i_sagen|den}
{smadret|smadrede}_{ruder|vinduer|inventar|*_bil}
{slået|slog|slår|sparket|sparkede|tævet|stukket}_{til_|ned_|}{en_|}{lærer|pædagog|medarbejder|betjent|elev|kollega|medelev|vagt}
gået_med_kniv {fundet|taget|haft}_med_{kniv|hash|stoffer|våben|narko}
stukket_af_fra_{politiet|ulykken} promille_{på|over} {kører|kørt}_{med_|}promille
{været|er|blevet|indblandet|involveret}_i_{slagsmål|røveri|indbrud|kriminalitet|hæleri|biltyveri|vold}
{brugt|brug_af|misbrugt}_{falsk|stjålet|en_andens}_{id|pas|kort|dankort|identitet|cpr}
{dømt|straffet}_{flere_gange|tidligere|som}
{straf|dom}_{i_fængsel|ved_retten}
{er|bliver|blev|var}_anmeldt_til_politiet {vold|svindel}_{mod|begået_af}
{tyveri|hærværk|indbrud}_begået_af {har|havde|og}_{stjålet|stjal} {stjæler|stjal}
{i|på}_{detentionen|fængsel|stationen_til_afhøring}
{slået|slog|slår|slået_på|tævet}_{moren|moderen|faren|faderen|konen} har_bestjålet
{kniv|våben|hash|stoffer}_{med_i_skole|i_lommen|på_sig|i_tasken}
{bragt|medbragt|haft|havde}_{en_|}{kniv|våben}_med =sigtet
{truede|truer|truet}_{en_|}{lærer|pædagog|medarbejder|kollega|elev|betjent|chauffør|sagsbehandler}
{dyrker|dyrket|handler}_hash tyvstj- {anmærkning|noget|plet}_på_*_{straffeattest|børneattest}
krænket_en_{mindreårig|pige|dreng|kvinde} {varer|tøj|penge}_uden_at_betale
frifund-
{kørt|taget|tog}_*_{på|til}_stationen =eftersøgt sat_ild_{til|på} stukket_*_ned
ungdomssanktion- {fængslet|fængsles}_{i|indtil}
{klip|frakendelse}_i_kørekort- politisag- politianmeldelse_{mod|af}_{ham|hende|@determiner}
{bandeopgør|skyderi}-
{lavet|lavede|begår|begik}_{kriminalitet|indbrud|hærværk|overfald|tyverier}
{straf|sag|dom}_ved_{byretten|landsretten} bødestraf- tiltalefrafald-
{kører|kørt}_{for_stærkt|overfor_rødt|i_påvirket} seksualforbryd- ungdomskriminalitetsnævn-
{er|blev|bliver|blir}_sigtet_{for|i|} sigtet_{for|i} {delt|deler|spredt}_krænkende
forfalsket_*_underskrift {taget|stoppet|kørt}_med_{en_|}promille
{snydt|snyder|svindlet}_{forsikringsselskabet|kommunen|forsikringen} kørselsforbud-
{mistet|mister}_{sit_|}kørekort- hacket_{sin|en|hans|hendes} tyvekost- hvidvask- identitetstyv-
bandetilhør- rocker{miljø|gruppe|klub}- hadforbryd- grooming =groomet euforiserende knivsag-
falsk_anmeldelse flugt_fra_{arresten|fængslet}
anmeldt_for_*_{social|skatte|moms|}{snyd|svindel|bedrag}-
anmeldt_for_*_{butiks|cykel|bil|}{tyveri|vold|hærværk}-
vist_sig_nøgen blottede_sig siddet_inde_i befaml- voldtog intime_{billeder|videoer}
frikend- under_mistanke hjemmerøveri- {fandt|fundet}_{hash|stoffer|våben|en_kniv}`,
  medium: `
=kriminalitet =vold voldelig =svindel =kriminel tiltalt dømt truet =trusler overfald-
ransag- gerningsmand- forbrydelse- politiet_{hentede|anholdt|afhørte} =fængslet =drab =drabet røver
retssag- afhør- straffet rocker frakend- knivoverfald slagsmål tilhold
narkotika{handel|salg|krim|besid}- afpresning- retsmøde- bøde_for kriminelle_{venner|miljø|kredse}
biltyv- =mistænkt forvaring landsforræd- husspektakel- hacking kørsel_uden_kørekort
statsfængsel- {solgt|sælger}_*_{hash|stoffer|narko|cannabis|kokain}
{taget|fanget}_med_{kniv|cannabis} smugle
lavet_graffiti med_{knytnæve|næven} skal_i_retten
set_med_{våben|kniv} hævet_penge_{på|med}_{borgerens|beboerens|hendes|hans} kastede_sten
snydt_med_{sin_|}{su|skat}
{brød|brudt}_ind_{i|hos} fartbøde- pusher-`,
  low: `
hærværk indbrud =tyveri stjålet politianmeld- anmeldt_til_politiet =bøde =bøder
=tyv børneattesten`,
  beside: `
straffeattest trusler hash stoffer fængsel retten =tiltale`,
};
