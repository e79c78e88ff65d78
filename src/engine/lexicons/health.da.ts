import type { Lexicon } from "./lexicon";

/**
 * Health in Danish: illnesses, symptoms, disabilities, dependence, pregnancy, treatment and care, in
 * the words staff use and in plain ones. A sick day without its cause is ordinary in Denmark, so
 * "syg" and "sygdom" alone are not here.
 *
 * Source: general knowledge, written for this purpose; the class as the Danish Data Protection
 * Agency describes it (Article 9 of the Regulation).
 */
export const healthDa: Lexicon = {
  label: "health",
  high: `
-kræft- -cancer- svulst leukæmi lymfom lymfeknude myelom melanom kemoterapi kemobehandl =kemo
=kemoen strålebehandl strålekanon strålefeltet diabet- sukkersyg- insulin- KOL- rygerlunge -astma-
lungefibros lungesyg- tuberkulos sarkoidos cystisk_fibrose iltbehandl iltmangel blodprop-
apopleksi hjerneblød- hjerneskad- hjernerystels hjernetumor slagtilfæld aneurism hjertestop
hjerteanfald hjerteinfarkt hjertesvigt hjerteflimmer hjertesyg- hjerteoper- hjertekar-
atrieflimren {for|forhøjet}_{højt|}_blodtryk kolesteroltal åreforkalk åreknude pacemaker
bypassoperation ballonudvid nyresvigt nyresten nyresyg- dialys- nyretransplant- skrumpelever
leversyg- galdesten mavesår crohn irritabel_tyktarm stomi- cøliaki glutenallerg- laktoseintoleran-
-intolerans refluks forstoppels inkontinen- urinvejsinfekt- kateter- prostata- epileptisk
epileptiker krampeanfald -sclerose -sklerose skleros- scleros- parkinson- demens- dement
alzheimer- =ALS huntington migræn- hovedpine- lammels lammet spasti- cerebral_parese muskelsvind
hydrocephalus rygmarvsbrok neuropat- polio- halvsidig adhd- =ADD autis- asperger- tourett- =ocd
ptsd- angstanfald angstproblem angstsympt angstbehandl panikanfald panikangst socialangst
{lider|lidt}_af_{angst|stress} -depression- depressiv -bipolar maniodepressiv manisk skizofren-
skizotyp- -psykose psykotisk borderline spiseforstyrr- ~forstyrrelse anoreksi anorektisk selvskad-
cutter selvmordst- belastningsreaktion udbrændt stresssyg stressramt stressbelast- stresssympt-
stress_sygemeldt arbejdsrelateret_stress tilpasningsreaktion sorgreaktion nervesammenbrud
psykisk_sammenbrud psykisk_{syg|syge|sygdom|lidelse|sårbar|ustabil|dårlig}
psykiske_{problemer|lidelser|vanskeligheder|udfordringer} sindslid- sindssyg- vrangforestill-
hallucin- paranoi- udviklingshæm- udviklingsforstyrr- udviklingsforsink- mentalt_retarderet
funktionsnedsætt- multihandicap- -handicappet hørenedsætt- hørehæm- høretab høreapparat-
synshandicap- synsnedsætt- svagtsynet svagtseend- døvblind døvfødt tinnitus meniere
{grå|grøn}_stær glaukom -gigt- psoriasis- bechterew fibromyalg- osteoporos- knogleskør-
diskusprolaps prolaps- iskias {hold|smæld}_i_ryggen piskesmæld tennisalbue seneskedehinde-
-betændelse lyskebrok navlebrok mavebrok forstuv- forvrid korsbånd- menisk- hoftebrud lårbensbrud
knoglebrud brækket_{sin|sit|min|mit|begge|højre|venstre|et|en|}_@bodyPart
brækkede_{sin|sit|min|mit|begge|højre|venstre|et|en|}_@bodyPart {ny|kunstig}_{hofte|knæ} amputer-
armprotes kørestolsbruger {sidder|bunden|bundet}_{i|til}_kørestol -allergi- høfeber nældefeber
anafylak- influenza =covid smittet_med smitsom_sygdom coronasmit- hiv- =AIDS gonorr gonoré syfilis
herpes kønssyg- helvedesild skoldkopper mæslinger kyssesyge kighoste borreli- =MRSA meningitis
=sepsis blodforgift- -infektion -forgiftning lussingesyge stofskiftesyg- stofskifteproblem
{lavt|højt}_stofskifte struma svært_overvægt svær_overvægt overvægtig fedmeoper- undervægtig
gravid- abort- aborter- spontanabort ivf- kunstig_befrugtning ufrivillig_barnløs-
efterfødselsreaktion fødselskomplikation svangerskabsforgift- livmoder- sterilisat- ~misbrug
misbruger alkoholik- alkoholafhæng- alkoholforbrug- drikker_for_meget drukket_for_meget
{for_meget|problemer}_{alkohol|med_alkohol|med_at_drikke}
{drikker|drak|drukket}_{dagligt|hver_dag|igen|tæt|sig_fuld} {drikker|drak}_*_{øl|vin|vodka|snaps}
alkoholpåvirk- påvirket_af_{alkohol|stoffer|hash} afrusning- abstinens- metadon-
substitutionsbehandl- stofafhæng- medicinafhæng- hashafhæng- {ryger|røget|røg}_hash hashryg-
hashforbrug {tager|tog|taget}_{stoffer|kokain|hårde_stoffer} stofpåvirk- overdosis narkoman
ludoman- spilafhæng- tørlagt rusmiddelproblem
ondt_i_{min|mit|sin|sit|begge|højre|venstre|hele|den_ene|}_@bodyPart -smerter -smerte rygskad-
åndenød- åndedrætsbesvær vejrtrækningsbesvær vejrtrækningsproblem svimmel- besvim- søvnløs-
søvnproblem søvnbesvær søvnapnø hukommelsesbesvær hukommelsesproblem hukommelsestab
hukommelsessvigt hukommelsesvanskelig- koncentrationsbesvær koncentrationsproblem faldtendens
faldet_{i_hjemmet|og_har|og_slået|og_brækket} balanceproblem gangbesvær tryksår liggesår
væskeansaml synkebesvær synkeproblem dysfagi talebesvær genoptræning- genoptræner
vedligeholdende_træning sygepleje_i_hjemmet sygeplejeindsats sårpleje- sårbehandl-
kompressionsstrømper støttestrømper medicindosering medicinadministr- medicinhåndter- dosispak-
øjendryp sonde- parenteral langtidssyg- deltidssygemeld- delvis_raskmeld-
delvist_{rask|syg|raskmeldt|sygemeldt} sygemeldt_{med|på_grund_af|pga|grundet|siden}
sygemeldt_{efter|fra|til|på_ubestemt|i_en} sygemelding_{på_grund_af|pga|grundet} syg_med =syg_af
kronisk_{syg|sygdom|lidelse} alvorligt_syg alvorlig_{syg|sygdom}
{kritisk|livstruende|uhelbredeligt|dødeligt|terminalt}_syg livstruende_sygdom
{uhelbredelig|terminal}_sygdom mulighedserklær- friattest- lægeerklær- lægeattest- lægenotat-
speciallæge- statusattest- helbredsattest- helbredserklær- helbredsoplys- helbredsproblem
helbredstilstand helbredssituation helbredsforhold
helbredsmæssige_{årsager|problemer|grunde|udfordringer|forhold|tilstand}
{dårligt|svigtende|skrantende|skrøbeligt}_helbred sygejournal lægejournal hospitalsjournal
epikris- udskrivningsbrev tvangsindlagt tvangsindlæg- indlagt_{på|med|efter|akut|i} akut_indlagt
{blev|er|været|bliver}_indlagt indlæggelse_på genindlæg- indlæggelsesforløb psykiatrisk-
{går|henvist|samtaler|forløb}_{til|hos}_psykolog {går|henvist}_{til|hos}_psykiater psykologforløb-
psykologsamtal- psykologbehandl- psykiaterforløb ungdomspsykiatri børnepsykiatri- retspsykiatri-
traumebehandl- traumatiser- -traume posttraumatisk {skal|er|blev|bliver|blevet|været}_opereres
{er|blev|bliver|blevet}_opereret opereret_{i|for|sit|sin} +operation operationssår -diagnose
udredt_for udredes_for udredning_for {har|fik|fået}_konstateret røntgenundersøg- røntgenbilled
{mr|ct}_scanning {mr|ct}_scannet +scanning blodprøvesvar blodprøveresultat sovepill- psykofarma-
antidepressi- antipsykoti- smertestillend- blodfortynd- -medicin angstdæmp- lykkepiller palliativ-
hospice- =døende livsforkortende {kort|korte}_tid_igen respirator- organtransplant- +skade
+lidelse +problem +brud +brok +gener +kirurgi +transplantation +protese +infarkt +svigt +sygdom
+besvær +behandling +undersøgelse +træning -syndrom autoimmun- blødersyg- ~sygdom ~lidelse
medfødt_{sygdom|lidelse|handicap} misdannels- hjertefejl
nedsat_{arbejdsevne|funktionsevne|syn|hørelse|immunforsvar|førlighed|bevægelighed|hukommelse|lungefunktion|nyrefunktion}
sygdomsindsigt sygdomsforløb sygdomshistorie sygdomsbilled sygehistorie
{høj|let|lav|har|fik|med|og}_feber kan_ikke_gå_selv {kan_ikke|ikke_kan}_huske
{hører|ser|hørte|så}_{stemmer|syner} bange_for_at_dø
{orker|magter|overkommer|klarer}_ikke_{mere|længere}
{gået|brudt|bryder|brød|knækket}_{psykisk|helt}_{ned|sammen} {gået|går|gik}_{ned|helt_ned}_med
{lider|led|lidt}_af {har|fik|fået|får}_{stress|angst}
{i_behandling|behandles|behandlet}_{for|med}_{angst|stress|misbrug|alkohol}
{tager|får|på|startet|stoppet}_antidepressiv vægttab- {tabt|taget_på}_*_kilo blind_på
{er|blevet|næsten|helt}_{blind|døv} nakkeslyng nøddeallerg- epipen sygdomsramt senfølge-
rygoperer- ergoterapeutisk_udredning høreprøve synsprøve_resultat hofteoper- knæoper-`,
  medium: `
=angst =angsten stress- indlagt indlæggels udskrivning_fra udskrevet- opereret opereres
operation_{i|af|på} diagnose- udredning medicin- medicinsk_behandling psykolog- psykiater-
psykiatri- psykisk fysioterapi- ergoterapi- sygeplejefaglig hjemmesygeplej- sygemeld- sygefravær
sygeperiod- sygeforløb sygeorlov sygedage raskmeld- helbred- funktionsevne- funktionsniveau-
skånehensyn- arbejdsevne- arbejdsskade- ulykkesskade handicap- handikap- kørestol- rollator
personlig_hjælper hjælpemiddel- =døv blindhed -handicap -smertebehandl smerteklinik feber kvalme
opkast- diarre- hoster udslæt hævels hævet_{ben|ankel|fod|hånd} blodprøve scanning_af scannet_for
hospital- sygehus- misbrug terminalt terminalerklær- -patient ernæringstilstand vaccineret
overvægt =BMI termin_{i|er|den|til} jordemoderkonsultation ultralydsscanning sygdomsperiode
fertilitet- rusmiddel- beruset påvirket afhængighed- ædru konfus faldt_{på|i|ned_ad} vejrtrækning
nedtrykt udadreagerend- skrøbelig plejekrævend- plejetung- sengeliggend- bevægelseshæm- bleer
bleskift speciallæg- sagsakter_fra_læge egen_læge vagtlæg- lægevagt- skadestue- ambulance
akutmodtag- hjertestarter_brugt førstehjælp_til virus`,
  low: `
træthed træt sår- symptom- hoste forkølet tandpine =syg =syge journal_fra`,
};
