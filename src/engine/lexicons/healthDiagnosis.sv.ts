import type { Lexicon } from "./lexicon";

/**
 * Illnesses, injuries and their signs in Swedish, chapter by chapter of the classification of
 * diseases, as clinics and as people name them. What Danish writes alike, or the shared roots of
 * medicine find, stands there.
 *
 * Source: general knowledge, walked through by the chapters of ICD-10.
 */
export const healthDiagnosisSv: Lexicon = {
  label: "health",
  language: "sv",
  high: `
{ärftlig|medfödd}_sjukdom
legionell- mykoplasm- postpolio mpox mollusk- resistenta_bakterier fobier pyroman- kleptoman- hodgkin-
tremor neglekt katarakt- nystagm- mitralis- bronkiekt- anal{fiss|fist}- scheuermann- impingement
dupuytren- vaginos 22q11- digeorge- angelman- noonan- mitella trimester- antidecubitus- punktskrift- coxit- {p_stav|hormonspiral} tandsten- tyfoidfeber paratyf- campylobakt- EHEC
lepra mykobakteri- meningokock- pneumokock- rosfeber flatlöss fläckfeber ebola apkoppor ~herpes
femte_sjukan {tredagars|sork|barnsängs}feber =candida binnikemask mask_i_magen tarmbakteri-
svininfluensa calici =aids ~tuberkulos harpest underlivs-
{har|fått|fick}_{rs|jia|cp|itp|dld|me|sle|tbc} {sark|gli|meningi|basali|neurin|kolesteat}om- ~metastas
fettknöl- leverfläck- muskelknut- ~cytemi ~cytos ~matos hemofil- von_willebrand-
{förstorad|förstorat|förstorade}_{mjälte|lymf-|körtlar|lever|hjärta} järnöverskott
{hypofys|binjure|bisköldkört|könskört|ämnesomsättnings}- giftstruma ~acidos acidos
{för_tidig|sen|försenad}_pubertet obesitas malnutrition
{folat|närings|zink|hormon|kalium|kalcium|magnesium|enzym|protein}brist- rakit amyloid- kolesterolp-
elektrolyt- {svårreglerat|svårinställt|instabilt|svajigt}_socker
{lågt|högt|låga|höga|dåliga|förhöjda}_{natrium|kalcium|magnesium|socker|vita_blod|puls}
tillväxt{hormon|hämm}- konfusion personlighetsförändr- schizotyp-
{förföljelse|storhets}{idé|vansinne|tank}- ~hallucination röster_i_huvudet manodepress-
{svängningar|svänger}_i_humöret humörsväng- cyklotymi ~fobi ~ångest tvättvång tvångs{handl|tvätt}-
somatiser- ortorex- insomni- erektil- psykopati- undvikande_personlighet- begåvningsnedsätt- DLD
{räkne|inlärnings|kommunikations|koordinations|stå|anknytnings}svårighet-
{exekutiv|exekutiva|sensoriska|adaptiva}_{svårigheter|förmåga|funktion} könsdysfor- dödslängtan
dödstank- livsleda {dåligt|svajigt|sviktande|försämrat|sämre}_{psykiskt_|}mående
psykisk_{skörhet|svacka} hjärntrött- ångestfylld självdestruktiv- bulimik- -absces-
skärsår- myrkryp- optikus- absens- frånvaroattack- grand_mal bells_pares nervkläm- nerv_i_kläm
muskel{svag|sjuk|atrofi|förtvin|sträck|sönderfall}-
{höger|vänster}sidig_{svaghet|förlam-|pares|smärta|känsel} shunt_i känselbortfall pirrning- darrning-
ofrivilliga_rörelser tvärsnittsle- minnesluck- svimning- synkope hornhinne- =irit gula_fläcken
glaskropps- skelning brytningsfel {färg|natt|starr}blind- synfält- {kikar|tunnel}seende
torra_{ögon|slemhinnor} gul_starr CVI örsprång otosalping- ménière balansnerv- öronsus
{ljud|ljus|doft}{över|skygg}- dövhet lock_för_{örat|öronen} översynt kranskärl- -insufficiens AV_block
grenblock extraslag {oregelbunden|låg|snabb|ojämn}_puls hjärtförstor- flebit kallbrand aorta- VSD
@bodyPart_som_{svull|värk|krångl|domn|skakar|lossnar} snuvig pneumoni nässkilje- stendammslung-
asbestos
{vatten|slem|luft|knutor|pip|stopp|sten|stenar|knapp|blåsor|rodnad|svaghet|stelhet|plattor|platta|klåda|röd|smäll|blod|känsel|stopp|skruvar|svullen}_{i|på|över|runt|kring}_@bodyPart
empyem ~hosta heshet rosslig- {väsande|rosslande|tung|ytlig|ansträngd}_andning
andnings{uppehåll|stopp|still|påverk}- stämbands- gingivit- munblås- =afte =aftös tandgnissl-
tolvfingertarm- dyspepsi- {orolig|rinnig|uppblåst|krånglig|uppsvälld}_mage tarmfick-
{lös|svart|blodig|hård}_avföring inte_haft_avföring ändtarms- sammanväxning- gasbesvär
{spädbarns|gall|njur|mag}kolik -böld karbunk- cellulit- pilonidal- pityriasis lichen hidraden-
förhårdn- liktorn- fotvårt- nageltrång torrsprick- brännblås-
{inåtväxande|ingrodd|infekterad}_nagel skavsår {röd|irriterat}_i_blöj- ~artros
{utslitna|slitna|överrörliga|värkande}_leder
{utslitna|slitna|spruckna|sprucken|sprucket|kladdig|spräckt|spräckte|brusten|krossat|krossad|klämt_av|darrig|förfrus|rinnande|igenklibb|snedställ|blåslagen|avslagen|lös|lösa|ilningar_i}_@bodyPart
knölfot ~arterit puckelrygg kyfos- spondyl- kot{förskjut|kompress}- diskdegener- lumbago gamnacke
~ruptur golfarmbåge kalkaxel osteo- benröta felställning_i_@bodyPart
{generaliserad|generell|molande|ihållande|utbredd}_{värk|smärta}
{belastnings|kläm|kross|stick|skott|kniv|nerv|pisksnärts|vibrations|sår|sfinkter|krigs|lyft}skad-
uretär- urin- testikel- trång_förhud flytningar vestibulit- livmoder- {riklig|utebliven|smärtsam|kraftig|missad}_mens
mens{rubb|stör}- PMDS övergångsbesvär fertilit- proteinuri- täta_toalett-
{kiss|läcker|bajs}_{på_sig|ner|i_byxorna|avföring|i_sängen} druvbörd förtidsbörd
moderkak- foster{vatten|diagnos|utan}- baby_blues ~graviditet syrebrist_vid ~gulsot
{hon|kvinnan}_är_beräknad på_smällen =havande {hon|kvinnan|mamman}_{är|blev|blir}_igångsatt överburen
nyförlöst {om|först}fö{dersk|derska}- född_{för_tidigt|i_vecka} rädd_för_att_föda anencefal-
mikrocefal- kluven_läpp fallot- ~atresi hypospadi- {klump|platt|fall}fötter kortvuxen- fragil_x
hjärtljud gulfärgad sluddr- röstprob- medvetande{sänk|förlust}- luktsinne- smärtprob- smärtpåverk-
frossbryt- sömnbrist metallsmak blåtira blått_öga {skållat|skållade|sågat|sågade}_sig
värmeslag solsting fått_ström_i_sig {orm|hund|insekts|katt|häst}bett- huggormsbi- drunkningstillb-
nästan_drunkn- {cyklat|cyklade|kört|körde}_omkull vita_fingrar brännmärk- rivsår blåslagen
{tuppade|tuppat|tuppar}_av {hittad|hittades|hittats}_{liggande|på_golvet|i_badrummet}
inte_kontaktbar hjärt_och_lung- stucken_av {sparkad|trampad|klöst}_av_{en_|}{häst|ko|katt} nackkrag-
stödförband krosskada kallsvett- håglös- {blod|slem}_i_{avföringen|kräk} titanplatta
@bodyPart_bytt {går|gått|gick}_inte_upp_i_vikt glukos- hörseltrösk- laktat {NT_|}proBNP`,
  medium: `
=vagel dubbel_dos mjältbrand livskris- sammanbrott grubbler- apati impulskontroll-
{affekt|raseri|vredes}utbrott =värk =värken krypningar arbetsolyck- krampa snuva barnlös-
fostret {flyg|sprut|mörker}rädd- {onormala|avvikande|försämrade}_{prover|provsvar|blodvärden}
känselstör- smaksinne- kronisk_{trött|snuva|hosta|besvär|åkomma} {har|fått|fick}_{ett_|nytt_|}skov
{ärftlig|sällsynt|ovanlig|progredierande}_{sjukdom|åkomma|diagnos|syndrom}`,
  low: `
=ostadig =vinglar =skakar =darrar =medtagen =klen nedgången =hängig komplikation- LDL =RA flimmer =stickningar skrapning`,
  beside: `
{typ|nivå|grad|stadium}_{1|2|3|4} =uttorkning =tvång tvångsmäss- panikslagen labil utbrott
låg_självkänsla aggressiv- =läckage hålla_tätt över_tiden sättas_igång FAS mjäll darrig sträckt_sig
halkade halkat kvävdes bortfall {trött|svag|blek|hängig|stel|tunn|mager} fick_*_{på|i}_@bodyPart
rodnad svullnad syrebrist bristning cirkulation puls knöl fläck cysta =ärr`,
};
