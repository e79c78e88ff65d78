import type { Lexicon } from "./lexicon";

/**
 * Health in Danish: illness, symptoms, disability, dependence, pregnancy, treatment and care, in
 * the words staff use and in plain ones. A sick day without its cause is ordinary in Denmark, so
 * "syg" and "sygdom" alone are not here.
 *
 * Source: general knowledge, written for this purpose; the class as the Danish authorities
 * describe it (Article 9 and recital 35 of the Regulation).
 */
export const healthDa: Lexicon = {
  label: "health",
  high: `
-kræft- -cancer- svulst ~tumor leukæmi lymfom lymfeknude myelom melanom metastaser kemobehandl
strålebehandl strålekanon =kemo =kemoen diabet- sukkersyg- insulin- KOL- rygerlunge -astma-
bronkitis lungefibros lungesyg- tuberkulos sarkoidos cystisk_fibrose iltbehandl iltmangel iltapparat
blodprop- apopleksi hjerneblød- hjernerystels slagtilfæld aneurism hjertestop hjerteflimmer
hjertesyg- hjertekar- hjertefejl hjertemedicin atrieflimren angina_pectoris
{for|forhøjet}_{højt_|}blodtryk åreforkalk åreknude pacemaker bypassoperation ballonudvid nyresten
dialys- skrumpelever galdesten mavesår crohn colitis irritabel_tyktarm stomi- cøliaki glutenallerg-
-intolerans refluks forstoppels inkontinen- kateter- prostata- -epilepsi- epilept- -sclerose
-sklerose skleros- parkinson- -demens- dement alzheimer- =ALS huntington migræn- hovedpine- ~lammels
lammelse lammet halvsidig afasi spasti- cerebral_parese muskelsvind hydrocephalus rygmarvsbrok neuropat-
polio- adhd- =ADD autis- asperger- tourett- =ocd ptsd- posttraumatisk
angst{lid|prob|symp|diag|behandl|præg}- {social|pan}ikangst socialangst panikangst ~anfald
-depression- depressiv deprimer- -bipolar maniodepressiv manisk skizo{fren|typ}- -psykose- psykotisk
borderline ~forstyrrelse anoreksi anorektisk bulimi selvskad- cutter selvmord{stan|stru|srisi}-
belastningsreaktion udbrændt stress{syg|ramt|belast|symp|relater|sygemeld|til}- stresset
{arbejdsrelateret|alvorlig|svær}_stress tilpasningsreaktion sorgreaktion {nerve|psykisk_}sammenbrud
psykisk_{syg|sygdom|lidelse|sårbar|ustabil|dårlig|skrøbelig|belastet}
psykiske_{problemer|lidelser|vanskeligheder|udfordringer} sindslid- sindssyg- vrangforestill-
hallucin- paranoi- vredesudbrud udviklings{hæm|forstyr|forsink}- {mentalt|psykisk}_retarderet
~funktionsnedsætt- funktionsnedsætt- {fysisk|psykisk}_handicap downs_syndrom =down_syndrom
multihandicap- -handicappet hørehæm- høretab høreapparat- synshandicap- svagts- døvblind døvfødt
tinnitus meniere {grå|grøn}_stær glaukom -gigt- psoriasis- eksem- bechterew fibromyalg- osteoporos-
knogleskør- prolaps- diskusprolaps iskias skoliose {hold|smæld|knæk}_i_ryggen piskesmæld nakkeslyng
tennisalbue karpaltunnel seneskedehinde- -betændelse forstuv- forvrid korsbånd- lårbensbrud
knoglebrud brækket_@determiner_@bodyPart brækket_@bodyPart brækkede_@determiner_@bodyPart
brud_på_@bodyPart {ny|kunstig}_{hofte|knæ} amput- kørestolsbruger
{sidder|bunden|bundet}_{i|til}_kørestol -allergi- allergisk_over_for høfeber nældefeber anafylak-
influenza =covid smittet_med smitsom_sygdom coronasmit- hiv- =AIDS klamydia gono{rré|ré} syfilis
herpes kønssyg- helvedesild skoldkopper mæslinger kyssesyge kighoste borreli- =MRSA meningitis
=sepsis blodforgift- -infektion madforgift- lussingesyge {lavt|højt}_stofskifte struma svær_overvægt
svært_overvægtig undervægtig gravid- abort- aborter- fertilitetsbehandl ivf- kunstig_befrugtning
{ufrivillig_|}barnløshed {fødsels|efterfødsels}{depression|reaktion} fødselskomplikation
svangerskabsforgift- endometrios livmoder- steriliser- ~misbrug misbruger alkoholik-
alkohol{isme|afhæng|prob|forbrug|påvirk|indtag}- drikker_for_meget drukket_for_meget
{drikker|drak|drukket}_{dagligt|hver_dag|igen|tæt|sig_fuld|for_meget}
{drikker|drak}_*_{øl|vin|vodka|snaps} {lugter|lugtede|lugtet}_af_{alkohol|spiritus|øl}
påvirket_{af_alkohol|af_stoffer|af_hash|på_arbejde} afrusning- abstinens- antabus metadon-
substitutionsbehandl- ~afhængig ~afhængighed {ryger|røget|røg}_hash hash{ryg|forbrug|påvirk}-
{tager|tog|taget}_{stoffer|kokain|hårde_stoffer} stofpåvirk- overdosis narkoman ludoman-
rusmiddelprob- drukket_igen ondt_i_@determiner_@bodyPart ondt_i_@bodyPart -smerte åndenød- ~besvær
svimmel- besvim- søvnløs- søvnapnø hukommelses{tab|svigt|vanskelig}- faldtendens
{tendens_til_at_falde} faldet_{i_hjemmet|og_har|og_slået|og_brækket} tryksår liggesår væskeansaml
dysfagi +nedsættelse +besvær +problem +skade +brud +brok +gener +blødning +kirurgi +transplant-
+protese +infarkt +svigt +flimmer +tumor +hævelse +operation +oper +scanning +behandl +undersøgelse
+træning genoptræn- vedligeholdende_træning ~rehabilitering rehabiliteringsforløb
rehabiliteringsophold {sår|diabetes}pleje- sårbehandl- støttestrømper
medicin{dos|admin|hånd|gives|liste}- dosispak- øjendryp sonde{mad|ernær}- parenteral
{lang|korttids}syg- langtidssygemeld- deltidssygemeld- delvis{t_|_|}{rask|raskmeld|sygemeld}t
fuldtidssygemeld-
{sygemeldt|sygemelding}_{med|på_grund_af|pga|grundet|siden|efter|fra_den|til_den|på_ubestemt|i_en}
syg_{med|af}_{stress|angst|influenza|feber}
{kronisk|alvorligt|kritisk|livstruende|uhelbredeligt|dødeligt|terminalt|meget}_syg
{kronisk|alvorlig|livstruende|uhelbredelig|terminal|smitsom}_sygdom mulighedserklær- friattest-
læge{erklær|attest|notat|journal}- speciallæge- statusattest-
helbreds{attest|erklær|oplys|prob|tilstand|situation|forhold}- helbredsmæssige
{dårligt|svigtende|skrantende|skrøbeligt}_helbred {patient|syge|hospitals}journal- epikris-
udskrivningsbrev tvangsindl- indlagt_{på|med|efter|akut|i_går|til}
{akut|blev|er|været|bliver|ligger}_indlagt indlæggelse genindl- indlæggelsesforløb psykiatrisk-
{går|henvist|samtaler|forløb}_{til|hos}_{en_|}{psykolog|psykiater|terapeut}
psyk{olog|iater}{forløb|samtal|behandl}- {ungdoms|børne|rets|lokal}psykiatri- traumatiser- -traume
traumebehandl- {skal|er|blev|bliver|blevet|været}_{opereres|opereret} opereret_{i|for} operationssår
{blodprøve|biopsi|prøve|scannings}svar biopsi røntgen{undersøg|billed}- {mr|ct}_scan{ning|net}
sove{pill|medicin}- psykofarma- antidepressi- antipsykoti- smertestillend- blodfortynd- angstdæmp-
lykkepiller nervemedicin- palliativ- hospice- =døende uhelbredelig livsforkortende
{kort|korte}_tid_igen respirator- organtransplant- -syndrom autoimmun- blødersyg- ~sygdom ~lidelse
medfødt_{sygdom|lidelse|handicap} misdannels-
nedsat_{arbejdsevne|funktionsevne|syn|hørelse|immunforsvar|førlighed|bevægelighed|hukommelse|appetit|kognition}
sygdoms{indsigt|forløb|histori|billed|ramt}- sygehistorie {høj|let|har|fik|med|og}_feber
{hører|ser|hørte|så}_{stemmer|syner} {kan_ikke|ikke_kan}_huske_noget bange_for_at_dø
{orker|magter|overkommer|klarer}_ikke_{mere|længere}
{gået|brudt|bryder|brød|knækket}_{psykisk|helt}_{ned|sammen} gået_ned_med har_{stress|angst}
{i_behandling|behandles|behandlet}_for_{angst|stress} {tabt|taget_på|vægttab_på}_*_kilo
{blevet|næsten|helt}_{blind|døv} blind_på epipen senfølge-`,
  medium: `
=angst =angsten stress- indlagt =kognitiv kognitive_{vanskeligheder|udfordringer} udskrevet_fra
opereret opereres medicinsk_behandling psykiatri- psykisk fysioterapi- ergoterapi- hjemmesygeplej-
sygemeld- sygeperiode sygeforløb sygeorlov sygdomsperiode sygedag raskmeld- helbred- funktionsevne-
funktionsniveau- skånehensyn- skånebehov arbejdsevne- arbejdsskade- handicap- handikap- kørestol-
rollator hjælpemiddel- =døv blindhed -handicap feber kvalme opkast- diarré diarre hoster udslæt
hævede_@bodyPart misbrug =terminal terminalerklær- ~patient underernær- overvægt- =BMI sin_termin
jordemoder- fertilitet- rusmiddel- beruset =ædru nedtrykt udadreagerend- {psykisk|meget}_skrøbelig
plejekrævend- plejetung- sengeliggend- bevægelseshæm- bleer bleskift søvnprob-
{træt|træthed}_og_{svimmel|ked} ondt_i bandage- genoplivning- lægetilsyn rehabilitering-`,
  low: `
udmattet sår symptom- tandpine diagnose- hospital- sygehus- udredning speciallæg- medicin-
psykiater- psykolog- blodprøve operation- behandlingsplan træthed smitte scanning kiropraktor
skadestue- ambulance`,
};
