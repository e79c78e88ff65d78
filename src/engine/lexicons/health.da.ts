import type { Lexicon } from "./lexicon";

/**
 * Health in Danish: illness, symptoms, disability, dependence, pregnancy, treatment and care, in
 * the words staff use and in plain ones. A sick day without its cause is ordinary in Denmark, so
 * "syg" and "sygdom" alone are not here. Words that Swedish or English write alike are read in
 * every text.
 *
 * Source: general knowledge, written for this purpose; the class as the Danish authorities
 * describe it (Article 9 and recital 35 of the Regulation).
 */
export const healthDa: Lexicon = {
  label: "health",
  high: `
{din|min|hans|hendes|sin|har|fået}_{ms|kol}
røde_hunde fåresyge rosen_i_{@determiner_|}@bodyPart forhøjet_stofskifte hjertekramp- klapfejl-
spiserør- {læbe|gane}spalt- achillessene- hekseskud- {hunde|katte|flåt}bid
bidt_af_{en_|}{hund|kat|flåt|slange} {stukket|stak|stikker}_{sig_|}på_{en_|}{kanyle|nål}
{slået|slog|klemt|forslået|brækkede}_{@determiner_|}@bodyPart
{syet|sting|lam|skåret_sig|splint|væske|vabel|tumor}_i_{@determiner_|}@bodyPart
{forbrændt|brændt|skoldet}_{@determiner_|}@bodyPart frostskad- forfrysning-
@bodyPart_{er_|}{gået_|røget_|}af_led {trykken|tryk}_for_brystet
blod_i_{afføringen|urinen|opkastet|spyttet|opspyt} {vand|væske}_i_{lungerne|kroppen|benene|knæet}
feberkramp- {hoster|hostet}_{slim|blod|op} hård_mave
{tisser|tisset|tissede|kisser|kisset}_{i|på}_{bukserne|sengen|sig} sovende_fornemmelse
{lam|lammet|følelsesløs}_i_{venstre|højre} skæv_mund fejlsynk- appetitløs-
{ingen|manglende|dårlig}_appetit hjertebanken næseblod- tunghør- blåt_mærke
{gået|går|gik}_{usikkert|på_krykker|med_rollator|med_stok} usikker_på_benene hedetur-
ligger_for_døden
{faldet|faldt|falder}_{ned_|}{af|ud_af|på|i}_{sengen|badeværelset|trappen|badet|gulvet|toilettet|kørestolen|stolen|brusebadet|hjemmet}
{død|døde|døden}_{af|efter}_{lang_|kort_|længere_|længere_tids_|lang_tids_|kort_tids_|alvorlig_|}{sygdom|sygeleje|kræft}
{hentet|kørt|indbragt|køres|røget|kom|kommet|ligger|sendt}_{i|med|af|til|på|ind_på}_{en_|}{ambulance|skadestuen|intensiv}
{skærer|skåret|skar}_{i_|}sig_selv overspis- =tics sent_udviklet indlæringsvansk- lavt_begavet
{sproglig|kognitiv|emotionel|psykisk}_forstyrrelse dobbeltdiagnos- {alkohol|stof}afvænning-
{i|til|efter|under}_afvænning tvangsmedicin- svimlet
{haft|får|fik|fået|har}_{et_|flere_|}{kramper|anfald} gjort_skade_på_sig_selv kejsersnit-
elektrochok- mutism- selektiv_mutisme -kræft- -cancer- -svulst- ~tumor leukæmi lymfom lymfeknude
myelom- melanom metastas kemo{terapi|behandl} =kemo =kemoen strålebehandl -diabet- sukkersyg-
insulin- KOL- rygerlunge -astma- bronkit tuberkulos sarkoidos cystisk_fibros iltbehandl iltapparat
blodprop- apopleksi hjerne{blød|ryst}- -hjerneskad- slagtilfæld
hjerte{stop|flimmer|syg|kar|fejl|klap}- angina {højt|forhøjet|lavt}_blodtryk åreforkalk- pacemaker
bypassoperation nyresten dialys- skrumpelever galdesten mavesår crohn colitis hepatit stomi- cøliaki
-intolerans refluks forstoppels -inkontinen- -kateter- prostata- -epilepsi- epilept- -sclerose
-sklerose skleros- parkinson- -demens- dement alzheimer- =ALS huntington migræn- hovedpine- ~lammels
lammelse lammet halvsidig afasi spasti- cerebral_parese muskelsvind hydrocephalus rygmarvsbrok
neuropat- polio- adhd- =ADD autis- autisme asperger- tourett- =ocd ptsd- posttraumatisk
angst{lid|prob|symp|diag|behandl|præg}- {social|panik}angst {hans|hendes|din|dit|barnets}_angst ~anfald -depression- depressiv deprimer-
-bipolar maniodepressiv manisk skizo{fren|typ}- -psykose psykotisk borderline ~forstyrrelse anoreksi
anorektisk bulimi selvskad- cutter selvmord{stan|stru|sris}- belastningsreaktion udbrændt
stress{syg|ramt|belast|symp|relater|sygemeld|til}- {alvorlig|svær}_stress tilpasningsreaktion
sorgreaktion {nerve|psykisk_}sammenbrud psykisk_{syg|sygdom|lidelse|sårbar|ustabil|dårlig|skrøbelig}
psykiske_{problemer|lidelser|vanskeligheder|udfordringer} sindslid- sindssyg- vrangforestill-
hallucin- paranoi- udviklings{hæm|forstyr|forsink}- retardered ~funktionsnedsætt- funktionsnedsætt-
fysisk_handicap downs_syndrom multihandicap- -handicappet høre{hæm|tab|apparat}- synshandicap-
{syns|bevæge|tale}hæm- svagts- svagsyn- døvblind døvfødt tinnitus meniere {grå|grøn}_stær glaukom
-gigt- psoriasis- -eksem eksemud- bechterew fibromyalg- osteoporos- knogleskør- diskusprolaps
-prolaps iskias skolio- {hold|smæld|knæk}_i_ryggen piskesmæld tennisalbue karpaltunnel seneskede
-betændelse forstuv- forvrid korsbånd- lårbensbrud knoglebrud
{brækket|brækkede}_{@determiner_|}@bodyPart brud_på_@bodyPart {ny|kunstig}_{hofte|knæ} amput-
kørestolsbruger {sidder|bundet}_{i|til}_kørestol -allergi- allergisk_over_for høfeber nældefeber
anafylak- influenza covid smittet_med coronasmit- =hiv hiv{_|}{positiv|smit}- =AIDS klamydia
gono{rré|ré} syfilis herpes kønssyg- helvedesild skoldkopper mæslinger kyssesyge kighoste borreli-
=MRSA meningit =sepsis -infektion madforgift- blodforgift- {lavt|højt}_stofskifte struma
svær_overvægt undervægtig -gravid- abort- aborter- fertilitetsbehandl ivf- kunstig_befrugtning
barnløshed {fødsels|efterfødsels}{depression|reaktion} fødselskomplikation svangerskabsforgift-
endometrios livmoderk- steriliser- ~misbrug ~misbruger alkoholik-
alkohol{isme|afhæng|prob|forbrug|påvirk|behandl|overforbrug|indtag}-
{drikker|drak|drukket}_{for_meget|dagligt|hver_dag|igen|tæt|sig_fuld}
{drikker|drak}_*_{øl|vin|vodka|snaps} {lugter|lugtede|lugtet}_af_{alkohol|spiritus|øl}
påvirket_{af_alkohol|af_stoffer|af_hash|på_arbejde} afrusning- abstinens- metadon-
substitutionsbehandl- ~afhængig ~afhængighed {ryger|røget|røg}_hash hash{ryg|forbrug|påvirk}-
{tager|tog|taget}_{stoffer|kokain} stofpåvirk- overdosis narkoman ludoman-
ondt_i_{@determiner_|}@bodyPart ~smerte åndenød- ~besvær svimmel- besvim- søvnløs- søvnapnø
hukommelses{tab|svigt}- faldtendens faldet_{i_hjemmet|og_har|og_slået|og_brækket} {tryk|ligge}sår-
dysfagi +nedsættelse +besvær +problem +skade +brud +brok +gener +blødning +kirurgi +protese +infarkt
+svigt +flimmer +tumor +hævelse +oper +operation +scanning +behandl +undersøgelse +træning bensår
fodsår genoptræn- vedligeholdende_træning ~rehabilitering rehabiliteringsophold sår{pleje|behandl}-
støttestrømper medicin{dos|admin|hånd|liste}- dosispak- øjendryp sonde{mad|ernær}-
{lang|del|fuld}tidssyg- langtidssygemeld- delvis{t|}_{rask|syge|raskmeld}meldt
{sygemeldt|sygemelding}_{med|på_grund_af|pga|grundet|siden|efter|fra_den|til_den}
syg_{med|af}_{stress|angst|influenza|feber}
{kronisk|alvorligt|kritisk|livstruende|uhelbredeligt|dødeligt|terminalt|meget}_syg
{kronisk|alvorlig|livstruende|uhelbredelig|terminal|smitsom}_sygdom mulighedserklær- friattest-
læge{erklær|attest|notat|journal}- statusattest-
helbreds{attest|erklær|oplys|prob|tilstand|situation|forhold}- helbredsmæssige
{dårligt|svigtende|skrøbeligt|hans|hendes|dit|mit|sit}_helbred {patient|syge|hospitals}journal-
epikris- udskrivningsbrev tvangsindl- indlagt_{på|med|efter|akut|i_går|til}
{akut|blev|er|været|bliver|ligger}_indlagt indlæggelse genindl- indlæggelsesforløb
{ligger|lå|kørt|kom|kommet|bragt}_på_{hospitalet|sygehuset} psykiatrisk-
{går|henvist|samtaler|forløb}_{til|hos}_{en_|}{psykolog|psykiater}
psyk{olog|iater}{forløb|samtal|behandl}- {ungdoms|børne|rets|lokal}psykiatri- traumatiser- -traume
traumebehandl- {skal|er|blev|bliver|blevet}_{opereres|opereret} opereret_{i|for}
{blodprøve|prøve|scannings}svar biopsi røntgen{undersøg|billed}- {mr|ct}_scan{ning|net}
sove{pill|medicin}- psykofarma- antidepressi- antipsykoti- smertestillend- blodfortynd- angstdæmp-
lykkepiller {nerve|hjerte}medicin palliativ- hospice- =døende uhelbredelig {kort|korte}_tid_igen
respirator- transplanteret -syndrom autoimmun- blødersyg- ~sygdom ~lidelse
medfødt_{sygdom|lidelse|handicap} misdannels-
nedsat_{arbejdsevne|funktionsevne|syn|hørelse|immunforsvar|førlighed|bevægelighed|hukommelse|appetit}
sygdoms{indsigt|forløb|histori|billed|ramt}- sygehistorie {høj|har|fik|med}_feber
{hører|ser|hørte}_{stemmer|syner} {gået|brudt|bryder|brød|knækket}_{psykisk|helt}_{ned|sammen}
gået_ned_med har_{stress|angst} {i_behandling|behandles|behandlet}_for_{angst|stress}
{tabt|taget_på}_*_kilo {blevet|næsten|helt}_{blind|døv} blind_på epipen senfølge- børnesår
{skarlagens|kirtel}feber fnat børneorm {har|fået}_lus {fod|negle|hud}svamp
svamp_i_{underlivet|skridtet|munden} roskildesyge knude_i_{@determiner_|}@bodyPart ondartet_knude
celleforandr- {blod|jern|vitamin|b12}mangel b12_mangel blodtransfus-
{højt|forhøjet}_{kolesterol|kolesteroltal} podagra vægttab- retarder- {ordblind|talblind}test
krisereaktion tvangs{tank|handl}- {kognitiv_|samtale}terapi
{psykisk|mentalt}_{nedbrudt|nedbrud|ustabil|sårbar} tilbagefald_{til|i|med} {narko|alko|stof}test
misbrugs{behandl|prob|histor}- {minnesota|døgn}behandling {er|var|gået}_på_stoffer
fuld_på_{arbejde|arbejdet|job} rygmarv- uro_i_{benene|kroppen} {rysten|ryster}_på_{hænder|hånden}
{snurren|følelsesløs}_i_{@determiner_|}@bodyPart nethinde- blind_{siden|fra} dræn_i_{ørerne|øret}
førerhund {hvid_|mobility}stok atrieflim- åreknud- {dårligt|dårlige|dårlig}_@bodyPart
dårligt_kredsløb {hævede|hævet}_@bodyPart strubehoste {sure_opstød|halsbrand}
irritabel_{tyktarm|tarm} {fedt|fed}lever tarmslyng {lyske|navle|mellemgulvs}brok ernæringssonde
+pine +onde {skinne|skinneb}enssår
{forbrændt|forbrænding|forbrændinger|brændt}_på_{@determiner_|}@bodyPart
{2|3|anden|tredje}_grads_forbrænding brandsår hælspore slid_i_{@determiner_|}@bodyPart
{muse|mus}{skade|arm} vandladning- rejsningsprob- sengevæd- {bruger|skifte|skiftet|voksen}_ble
voksenble bækkenløsn- sterilisation overgangsalder- venter_{barn|tvillinger|sit_første|deres_første}
for_tidligt_født for_tidlig_fødsel -forgiftning fald{ulykk|skad|uheld}-
{faldt|faldet|falder}_*_{slog|slået|brækkede|brækket|forslået}
{brækkede|brækker|forstuvet|forstuvede|forvredet}_{@determiner_|}@bodyPart {person|loft}lift
personløft- {dårligt|besværet}_gående gang{besvær|handicap}- på_krykker
-røntgen{svar|undersøg|billed|fotograf}- på_intensiv {dødssyg|døds_syg}-
{smerte|søvn|hukommelses|demens|fertilitets|misbrugs|alkohol|psykose|angst|abort|hovedpine}klinik
{psykiatrisk|smerte|onkologisk|reumatologisk|neurologisk|geriatrisk}_{ambulatori|skadestue|center|klinik|afsnit|afdeling}
{psykiatri|rusmiddel|alkohol}ambulatori- {udredt|udredes|udredning}_for
terminal{erklæring|patient|bevilling} bevidstløs- {sygehus|hospitals|akut}indlæg-
{kom|kommet|slemt}_til_skade {fik|fået|tager|får}_{piller|medicin}_{mod|for} ~opereret
{brok|polyp|galdesten|kejser}operation sengeligg- kognitivsvigt kronisk_træt- udmattelses-
immundefekt- immunsvæk- {tvangs|beskyttelses}fiksering psykoedukation {ambulant|distrikts}psykiatri-
-psykiatrien terapiforløb lungesyg- nyresyg- leversyg- hudsyg- psykosesyg- kræftpatient-
hjertepatient iltflaske ilt_i_hjemmet dræn_i_{hovedet|lungen} {stor|store}_smerter
{voldsomme|stærke|kroniske|mange}_smerter {taber|tabte|tabt}_hukommelsen {glemsom|konfus}
desorienter- kognitivt_{svækket|udfordret} {svækket|nedsat}_{kognition|mobilitet} udtrætt- ~krampe
nattesved- kulderyst- hævelse_i_{@determiner_|}@bodyPart
{føleløs|prikken|stikken|føleforstyrrelse}_i_{@determiner_|}@bodyPart {dobbelt|sløret_}syn
{lys|lyd|sanse|sensorisk_}{følsom|sensitiv} susen_for_{ørerne|øret} grådlabil- let_til_tårer
tankemylder- indre_uro {skærer|snitter|snittet|skåret}_{i_|}{sig|sig_selv}
{falder|faldet}_{ofte|flere_gange|meget} {usikker|ustabil}_gang kraftesløs-
{stiv|ondt|smerter}_i_{hele_|}kroppen {låst|dårlig|skadet}_{ryg|ryggen|nakke} spasmer fodvort-
afmagr- {tabt|mistet|mister|taber}_{synet|hørelsen|førligheden|følelsen|appetitten|modet_på_livet}
{hjertet|nyrerne|leveren|lungerne|kroppen|hukommelsen}_svigter nerver_på_højkant
{dårligt|svækket}_immunforsvar {arm|ben|fod|hånd|armen|benet|foden|hånden}_i_gips
skinne_på_{@determiner_|}@bodyPart gangstativ- vendelagen- servicehund- {alkometer|covid|corona}test
testet_positiv {neuro|}psykologisk_{undersøgelse|udredning|test} LÆ_{265|285|125|131|135|145}
varigheds{erklær|attest}- {journal}udskrift journalkopi- udskrivnings{rapport|resum|klar}-
mental{undersøg|observ}- helbredsundersøg-
{lave|dårlige|forhøjede|høje}_{tal|levertal|blodprøver|nyretal|infektionstal}
{høj|uregelmæssig}_puls hjertekat- kikkert{operation|undersøg}-
{trauma|gruppe|musik|hormon|immun|smerte|stråle|pille|ambulant_|dag|døgn|stråle}behandling-
{gruppe|traume|musik|familie}terapi- {biologisk|beroligende|stærk}_medicin =p_piller naturmedicin-
vedligeholdelsestræn- inseminer- insemination ægdonation- scanning_i_uge nakkefoldsscan- logopæd-
diætist- {lukket|åben}_{afdeling|afsnit} sengeafsnit- {hospitals|sygehus}ophold- i_koma
{genoplivet|genoplivning_af} barselsgang- {død}{født|fødsel}-
{venter|vente}_{sit|deres|et}_{andet|tredje|første|barn} ammeprob- skal_føde {kolik|spæd}barn
{motorisk|sprogligt|udviklingsmæssigt|mentalt|kognitivt}_{forsinket|udfordret|handicappet|svækket}
forsinket_udvikling {motoriske|sproglige|sansemæssige|sensoriske}_{vanskeligheder|udfordringer}
{ser|hører|går|sover|spiser|trækker_vejret}_dårligt
kan_ikke_{gå|stå_på|bruge_sin|tale|synke|sove|huske}
nedsat_{kraft|gangfunktion|følesans|balance|lungefunktion|nyrefunktion} AA_{møder|møde}
hvæsende_vejrtrækning ~sygelig skader_i_@bodyPart mistet_{en_finger|et_ben|en_arm}
{skadet|kvæstet}_@bodyPart {fysisk|psykisk|helbredsmæssigt}_{nedslidt|belastet|svækket|udfordret}`,
  medium: `
{kaster|kastet|kastede}_op faldt_om faldet_om faldt_sammen blå_mærker
{sover|sovet}_{dårligt|ikke|næsten_ikke} forpustet kanyle- vaccinationskort amfetamin- kokain-
heroin- cannabis- talepædagog- =angst =angsten stress- indlagt
kognitive_{vanskeligheder|udfordringer} udskrevet_fra opereret opereres medicinsk_behandling
psykiatri- fysioterapi- ergoterapi- hjemmesygepleje- sygemeld- sygeperiode sygeforløb sygeorlov
sygdomsperiode funktions{evne|niveau}- skåne{hensyn|behov}- arbejdsevne-
arbejdsskade- handicap- handikap- kørestol- rollator =døv blindhed -handicap feber kvalme opkast-
diarré diarre udslæt hævede_@bodyPart misbrug misbruger smerter =terminal ~patient underernær-
overvægt- =BMI jordemoder- fertilitet- rusmiddel- beruset =ædru udadreagerend- skrøbelig
plejekrævend- sengeliggend- søvnprob- lægetilsyn rehabilitering- speciallæge-
{får|tager|hendes|hans|sin}_medicin medicinen hjælpemiddel{ans|bev}- -psykiatri- =lus =blind forkøl-
ordblind- talblind- nedslid- {blødning|blødninger} =kløe arbejdsulykk- tilskadekom- elscooter
plejeseng vaccinationsstatus medicineri- har_termin {piller|pillerne}_{mod|til|på} skadestue
lægevagt- kognitiv_træning vederlagsfri selvmedicin- immobil- vægtøgning kramper mareridt
korset gips stråler uopmærksom isolerer_sig spiser_ikke udtørret misbrugskonsulent spiseprob-
svagelig- byld talemaskin- på_{hospitalet|sygehuset|skadestuen}`,
  low: `
læspe hovedlus bleer =stammer afvænning forbrænding ambulance udmattet symptom- tandpine {er|meget|svært}_stresset
diagnose- blodprøve operation behandlingsplan træthed kiropraktor forvirret udredning =sår =såret
nedtrykt tilbagefald tørlagt kollapse krykke nedkørt sygelig`,
};
