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
{din|min|hans|hendes|sin|har|fået}_{ms|kol} røde_hunde {får|kyss|roskild}esyge hjertekramp-
klapfejl- spiserør- {læbe|gane}spalt- achillessene- hekseskud- {hunde|katte|flåt}bid
bidt_af_{en_|}{hund|kat|flåt|slange} {stukket|stak|stikker}_{sig_|}på_{en_|}{kanyle|nål} frostskad-
{forfrys|afrus|vandlad}ning- @bodyPart_{er_|}{gået_|gik_|røget_|}af_led {trykken|tryk}_for_brystet
blod_i_{afføringen|urinen|opkastet|spyttet|opspyt} {vand|væske}_i_{lungerne|kroppen|benene|knæet}
feberkramp- host_{slim|blod|op} hård_mave {tiss|kiss|lort}_{i|på|ned_ad}_{bukserne|sengen|sig}
lam_i_{venstre|højre} fejlsynk- appetitløs- {ingen|manglende|dårlig}_appetit hjertebanken næseblod-
tunghør- blåt_mærke {gået|går|gik}_{usikkert|på_krykker|med_stok} hedetur- ligger_for_døden
{fald|vælt|trill|gled}_{ned_|}{af|ud_af|på|i}_{isen|sengen|badeværelset|trappen|badet|gulvet|toilettet|stolen|hjemmet}
{død|døde}_{af|efter}_{lang_|kort_|længere_|alvorlig_|}{sygdom|sygeleje|kræft}
{hentet|kørt|indbragt|køres|røget|kom|kommet|ligger|sendt}_{i|med|af|til|på|ind_på}_{en_|}{ambulance|skadestuen|intensiv}
skar_{i_|}sig_selv overspis- =tics sent_{udviklet|talende} lavt_begavet dobbeltdiagnos-
{alkohol|stof}afvænning- {i|til|efter|under}_afvænning tvangsmedicin- svimlet kejsersnit-
elektrochok- mutism- selektiv_mutisme -kræft- -cancer- -svulst- leukæmi myelom-
metastas kemo{terapi|behandl} =kemo =kemoen {stråle|fertilitets}behandl -diabet-
{sukk|blød|lev}ersyg- insulin- KOL- rygerlunge -astma- tuberkulos iltapparat
blod{prop|fortynd|transfus}- apopleksi hjerne{blød|ryst}- -hjerneskad- slagtilfæld
hjerte{stop|flimmer|syg|kar|fejl|klap}- angina {højt|forhøjet|lavt}_blodtryk åreforkalk- pacemaker
{bypassopera|belastningsreak|sorgreak|krisereak|sterilisa|psykoeduka|insemina|tilpasningsreak|fødselskomplika}tion
nyresten dialys- skrumpelever galdesten mavesår crohn stomi- -intolerans refluks forstoppels
-inkontinen- -kat{e|he}ter- prostata- -epilepsi- epilept- -sclerose -sklerose parkinson-
-demens- dement alzheimer- =ALS huntington migræn- hovedpine- ~lammels lammelse lammet halvsidig
afasi spasti- cerebral_parese muskelsvind neuropat- polio- adhd- =ADD autis- autisme asperger-
tourett- =ocd ptsd- posttraumatisk angst{lid|prob|symp|diag|behandl|præg}-
{hans|hendes|din|dit|barnets}_angst ~anfald -depression- depressiv deprimer- -bipolar maniodepressiv
manisk skizo{fren|typ}- -psykose psykotisk borderline ~forstyrrelse anoreksi anorektisk bulimi
selvskad- cutter selvmord{stan|stru|sris}- udbrændt stress{syg|ramt|belast|symp|relater|til}-
{alvorlig|svær}_stress {nerve|psykisk_}sammenbrud psykisk_{syg|sygdom|lidelse|dårlig|skrøbelig}
psykiske_{problemer|lidelser|vanskeligheder|udfordringer} sindslid- sindssyg- vrangforestill-
hallucin- paranoi- udviklings{hæm|forstyr|forsink}- funktionsnedsætt- fysisk_handicap downs_syndrom
multihandicap- -handicappet høre{hæm|tab|apparat}- synshandicap- {syns|bevæge|tale}hæm- svagts-
svagsyn- døvblind døvfødt tinnitus meniere {grå|grøn}_stær glaukom -gigt- psoriasis- -eksem eksemud-
fibromyalg- osteoporos- knogleskør- -prolaps iskias- skolio- {hold|smæld|knæk}_i_ryggen
tennisalbue karpaltunnel seneskede -betændelse forstuv- forvrid korsbånd- {ny|kunstig}_{hofte|knæ}
amput- kørestolsbruger {sidder|bundet}_{i|til}_kørestol -allergi- høfeber nældefeber anafylak-
influenza covid smittet_med coronasmit- =hiv hiv{_|}{positiv|smit}- =AIDS gono{rré|ré} syfilis
herpes kønssyg- helvedesild skoldkopper mæslinger kighoste borreli- =MRSA =sepsis -infektion
{mad|blod}forgift- forhøjet_stofskifte struma svær_overvægt undervægtig
-gravid- abort- ivf- barnløshed {fødsels|efterfødsels}reaktion endometrios livmoderk- steriliser-
~misbrug alkoholik- alkohol{isme|kons|rådg|afhæng|prob|forbrug|påvirk|behandl|overforbrug|indtag}-
{drikker|drak|drukket}_{for_meget|dagligt|hver_dag|igen|tæt|sig_fuld}
{drikker|drak}_*_{øl|vin|vodka|snaps}
påvirket_{af_alkohol|af_stoffer|af_hash} abstinens- metadon- substitutionsbehandl- ~afhængig
~afhængighed {ryger|røget|røg}_hash hash{ryg|påvirk}- {tage|tog}_{stoffer|kokain}
stofpåvirk- overdosis -narkoman ludoman- ~smerte åndenød- ~besvær svimmel- besvim- søvnløs- søvnapnø
hukommelses{tab|svigt}- faldtendens faldet_og_har {tryk|ligge}sår-
+{nedsætt|hæv|undersøg|udvid}else +problem +skade +brud +brok +gener
+{blød|scan|træ|skan|krum|brist|spræng|sænk}ning +kirurgi +protese +infarkt +svigt +flimmer +oper
+operation +behandl bensår fodsår genoptræn- ~rehabilitering rehabiliteringsophold
sår{pleje|behandl}- støttestrømper medicin{dos|admin|hånd|liste}- dosispak- øjendryp
sonde{mad|ernær}- {lang|del|fuld}tidssyg- delvis{t|}_{rask|syge|raskmeld}meldt
sygemeld_{med|på_grund_af|pga|grundet|siden|efter|fra_den|til_den} syg_{med|af}_{stress|angst|feber}
{kronisk|alvorligt|kritisk|livstruende|uhelbredeligt|dødeligt|terminalt|meget}_syg
{kronisk|alvorlig|livstruende|terminal|smitsom}_sygdom mulighedserklær- friattest-
læge{erklær|attest|notat|journal}- statusattest-
helbreds{attest|erklær|oplys|prob|tilstand|situation|forhold}- helbredsmæssige
{dårligt|svigtende|hans|hendes|dit|mit|sit}_helbred {patient|syge|hospitals}journal- epikris-
udskrivningsbrev tvangsindl- indlagt_{på|med|efter|akut|i_går|til}
{akut|blev|er|været|bliver|ligger}_indlagt indlæggels{e|esforløb} genindl-
{ligger|lå|kørt|kom|kommet|bragt}_på_{hospitalet|sygehuset|børneafd-|medicinsk|opvågningen} psyk{iatrisk|ofarma|osesyg}-
{går|henvist|samtale|tid|aftale|forløb}_{til|hos}_{en_|}{psykolog|psykiater}
psyk{olog|iater}{forløb|samtal|behandl}- {ungdoms|børne|rets|lokal}psykiatri- traumatiser- -traume
traumebehandl- {skal|er|blev|bliver}_operer opereret_{i|for} biopsi sove{pill|medicin}-
antidepressi- antipsykoti- smertestillend- angstdæmp- lykkepiller palliativ- hospice- =døende
uhelbredelig respirator- -syndrom autoimmun- ~sygdom ~lidelse
medfødt_{sygdom|lidelse|handicap} misdannels-
nedsat_{arbejdsevne|funktionsevne|immunforsvar|førlighed|bevægelighed|appetit|kraft|gangfunktion|følesans|lungefunktion}
sygdoms{indsigt|forløb|histori|billed|ramt}- sygehistorie {høj|har|fik|med}_feber
{hører|ser|hørte}_{stemmer|syner} {gået|brudt|bryder|brød|knækket}_{psykisk|helt}_{ned|sammen}
gået_ned_med har_{stress|angst} behandl_for_{angst|stress} {tabt|taget_på}_*_kilo
{blevet|næsten|helt}_{blind|døv} blind_{på|siden|fra} senfølge- børnesår
{skarlagens|kirtel}feber fnat børneorm {har|fået}_lus {fod|negle|hud}svamp
svamp_i_{underlivet|skridtet|munden} ondartet_knude celleforandr- {blod|jern|vitamin|b12}mangel
ordblind- talblind- b12_mangel podagra vægttab- retarder- tvangshandl-
{kognitiv_|samtale}terapi {psykisk|mentalt}_{nedbru|ustabil|sårbar} tilbagefald_{til|i|med}
{narko|alko|stof}test misbrugs{behandl|prob|histor}- minnesotabehandling {er|var|gået}_på_stoffer
fuld_på_{arbejd|job} rygmarv- uro_i_{benene|kroppen} nethinde-
førerhund {hvid_|mobility}stok atrieflim- åreknud-
dårligt_kredsløb strubehoste {sure_opstød|halsbrand} irritabel_{tyktarm|tarm} {fedt|fed}lever
tarmslyng navlebrok ernæringssonde +onde {skinne|skinneb}enssår hælspore
{muse|mus}{skade|arm} rejsningsprob- senge{væd|ligg|afsnit}- {bruger|skift|voksen}_ble voksenble
bækkenløsn- overgangsalder- venter_{barn|tvillinger} for_tidligt_født for_tidlig_fødsel -forgiftning
fald{ulykk|skad|uheld}- fald_*_{slog|slået|brækk|forslået} {person|loft}lift personløft-
{dårligt|besværet}_gående gang{besvær|handicap}- på_krykker -røntgen{svar|undersøg|billed|fotograf}-
på_intensiv {dødssyg|døds_syg}-
{smerte|søvn|hukommelses|demens|fertilitets|misbrugs|alkohol|psykose|angst|abort|hovedpine}klinik
{psykiatrisk|smerte|neurologisk}_{skadestue|center|klinik|afsnit|afdeling}
{psykiatri|rusmiddel|alkohol}ambulatori- {udre|udredning}_for terminal{patient|bevilling}
bevidstløs- {sygehus|hospitals|akut}indlæg- {kom|kommet|slemt}_til_skade
{fik|fået|tager|får}_{piller|medicin}_{mod|for} ~opereret kognitivsvigt kronisk_træt- udmattelses-
immundefekt- immunsvæk- tvangsfiksering {ambulant|distrikts}psykiatri- -psykiatrien terapiforløb
lungesyg- nyresyg- hudsyg- kræftpatient- hjertepatient iltflaske ilt_i_hjemmet
{stor|voldsomme|stærke|kroniske|mange}_smerter {taber|tabt}_hukommelsen {glemsom|konfus}
desorienter- {svækket|nedsat}_{kognition|mobilitet} udtrætt- ~krampe nattesved- kulderyst-
dobbeltsyn {lys|lyd|sanse}{følsom|sensitiv} susen_for_{ørerne|øret} grådlabil-
let_til_tårer tankemylder- indre_uro {skærer|snitt|skåret}_{i_|}sig fald_{ofte|flere_gange|meget}
{usikker|ustabil|slæbende|vaklende}_gang kraftesløs- {stiv|ondt|smerter}_i_{hele_|}kroppen
{låst|dårlig|skadet}_{ryg|ryggen|nakke} spasmer fodvort- afmagr-
{tabt|mist|taber}_{synet|hørelsen|førligheden|følelsen|følingen}
{hjertet|nyrerne|leveren|lungerne|kroppen}_svigter nerver_på_højkant {dårligt|svækket}_immunforsvar
{arm|ben|fod|hånd|armen|benet|foden}_i_gips gangstativ- vendelagen- servicehund-
{alkometer|covid|corona}test testet_positiv {neuro|}psykologisk_{undersøgelse|udredning|test}
LÆ{_|}{265|285|125|131|135|145} varigheds{erklær|attest}- {journal}udskrift journalkopi-
udskrivnings{rapport|resum|klar}- mental{undersøg|observ}- helbredsundersøg-
{lave|dårlige|forhøjede|høje}_{tal|levertal|blodprøver|nyretal} høj_puls hjertekat-
kikkertoperation-
{trauma|gruppe|musik|hormon|immun|smerte|pille|ambulant_|dag|døgn|stråle}behandling-
{gruppe|traume|musik|familie}terapi- {biologisk|stærk}_medicin =p_piller naturmedicin-
vedligeholdelsestræn- inseminer- ægdonation- scanning_i_uge logopæd- diætist-
{lukket|åben}_{afdeling|afsnit} {hospitals|sygehus}ophold- i_koma genoplivet barselsgang-
{død}{født|fødsel}- vent_{sit|deres|et}_{andet|tredje|første|barn} ammeprob- skal_føde
{kolik|spæd}barn {motorisk|sprogligt|mentalt|kognitivt}_{forsinket|udfordret|handicappet|svækket}
forsinket_udvikling {sproglige|sansemæssige}_{vanskeligheder|udfordringer}
{ser|hører|går|sover|spiser|trækker_vejret}_dårligt
kan_ikke_{længere_|}{gå|stå_på|bruge_sin|tale|synke|sove} AA_møde {hvæsende|tung}_vejrtrækning ~sygelig
{fysisk|psykisk}_{nedslidt|belastet|svækket|udfordret}
{ondt|dårlig|tung|flåt|revne|tør|blå|gul|rød|splitter|flig|blødt|bløder|blødning|plet|udvækst|rift|svag|stiv|uro|tryk|værk|smerte|ømhed|rosen|syet|sting|lam|splint|væske|vabel|knude|snurren|slid|hævelse|føleløs|prikken|stikken|forbrænd|brændt|skinne|brud|skader|bule|cyste|polyp|byld|flænge|jag|indsprøjtning|vorter|spredning|sår|syre|søm|slag|skrue|udstråling|grums|svier|svie|dunker|hamrer|snurrer|prikker|summer|dræn|flis|pus|arp|bedøvet|slap|rasler|piber|hvæser|materie|øm|nål|smurt|smøres|kvæstelse|svamp|ar|krampe|smæld}_{i|på|under|til|mod|bag|gennem|fra|om|omkring|ned_i}_@bodyPart
{slået|slog|knust|klemt|forslået|brækk|forvredet|forbrændt|brændt|skoldet|skadet|kvæstet|dårlig|hæve|fjernet|mistet|opereret|skæv|stiv|øm|svag|smertende|lam|skrabet|skrabede|skrumpet|knækkede|belagt|rådne|løbende|rystende|opsvulmede|brændende|rokkende|nedsunken|betændt|løs|løse|forstrakt|overrevet|ødelagt|slidt|født_uden|revnet|knækket|klistrede|nedsunket|nedfald}_@bodyPart
@bodyPart_{er_|er_blevet_|blev_|bliver_|}{meget_|helt_|varigt_|svært_|så_|for_|}{dårlig|fjern|opereret|brækket|betændt|hævet|hævede|hovne|tykke|skrumpet|knækket|syet|gipset|limet|slået_ud|skruet_sammen|sat_på_plads|skadet|ødelagt|slidt|svag|stiv|øm|ustabil|lam|rød|tør|kroget|tyk|blå|gul|krum|følelsesløs|væk}
{på_grund_af|pga|grundet}_@bodyPart +prøve +test +svar +sprøjte +medicin +fejl +pine +salve
{MR|CT|PET}_{skan|scan}- -prøvesvar -scanningssvar sovende_fornemmelse {usikker|ustabil|svag}_på_benene
gjort_skade_på_sig_selv ~funktionsnedsætt- kunstig_befrugtning vedligeholdende_træning piskesmæld-
gulsot +polyp +spærre +spärr +knude +skred cøliak- -tumor- TBE vuggedød spædbarnsdød krystalsyg-
{mund|mun}sår`,
  medium: `
kast_op faldt_{om|sammen} faldet_om blå_mærker sove_{dårligt|ikke} forpustet kanyle-
vaccinations{kort|status} amfetamin- kokain- heroin- cannabis- talepædagog- =angst =angsten stress-
indlagt kognitive_{vanskeligheder|udfordringer} udskrevet_fra opereret opereres fysioterapi-
ergoterapi- hjemmesygepleje- sygemeld- sygeperiode sygeforløb sygeorlov sygdomsperiode
funktions{evne|niveau}- skåne{hensyn|behov}- arbejds{evne|skade|ulykk}- handicap- handikap-
kørestol- rollator =døv blindhed -handicap feber kvalme opkast- diarré diarre udslæt
misbru{g|ger|gskonsulent} smerter =terminal ~patient underernær- overvægt- =BMI jordemoder-
fertilitet- rusmiddel- beruset =ædru udadreagerend- skrøbelig plejekrævend- søvnprob- lægetilsyn
rehabilitering- speciallæge- {får|tager|hendes|hans|sin}_medicin medicinen hjælpemiddel{ans|bev}-
-psykiatri- =lus =blind forkøl- nedslid- blødning =kløe tilskadekom- elscooter
plejeseng medicineri- har_termin pill_{mod|til|på} skadestue lægevagt- kognitiv_træning vederlagsfri
selvmedicin- immobil- vægtøgning kramper mareridt korset gips stråler uopmærksom isolerer_sig
spiser_ikke udtørret spiseprob- svagelig- byld talemaskin- på_{hospitalet|sygehuset|skadestuen}
medicinsk_behandling`,
  low: `
læspe hovedlus bleer =stammer afvænning forbrænding ambulance udmattet {er|meget|svært}_stresset
operation træthed forvirret =sår =såret nedtrykt tilbagefald tørlagt kollapse krykke nedkørt
sygelig`,
  general: `
symptom- diagnose- behandlingsplan udredning`,
};
