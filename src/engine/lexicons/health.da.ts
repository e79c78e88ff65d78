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
-kræft- -cancer- tumor svulst leukæmi lymfom lymfeknude myelom melanom modermærkekræft metastas kemoterapi kemobehandl
=kemo =kemoen strålebehandl strålekanon strålefeltet diabet- sukkersyg- insulin- KOL- rygerlunge -astma- bronkitis
lungebetænd lungefibros lungesyg- tuberkulos sarkoidos cystisk_fibrose iltbehandl iltmangel
blodprop- apopleksi hjerneblød- hjerneskad- hjernerystels hjernetumor slagtilfæld aneurism hjertestop hjerteanfald
hjerteinfarkt hjertesvigt hjerteflimmer hjertesyg- hjerteoper- hjertekar- atrieflimren angina_pectoris
{for|forhøjet}_{højt|}_blodtryk kolesteroltal åreforkalk åreknude pacemaker bypassoperation ballonudvid
nyresvigt nyresten nyresyg- dialys- nyretransplant- leverbetænd hepatitis skrumpelever leversyg- galdesten mavesår
crohn colitis irritabel_tyktarm stomi- cøliaki glutenallerg- laktoseintoleran- -intolerans refluks forstoppels
inkontinen- blærebetænd urinvejsinfekt- kateter- prostata-
epilepsi- epileptisk epileptiker krampeanfald -sclerose -sklerose skleros- scleros- parkinson- demens- dement alzheimer-
=ALS huntington migræn- hovedpine- lammels lammet afasi spasti- cerebral_parese muskelsvind hydrocephalus rygmarvsbrok
neuropat- polio- halvsidig
adhd- =ADD autis- asperger- tourett- =ocd ptsd- angstlidels angstanfald angstproblem angstsympt
angstdiagnos angstbehandl panikanfald panikangst socialangst {lider|lidt}_af_{angst|stress} {angst|stress}_og_depression
-depression- depressiv depressioner -bipolar maniodepressiv manisk skizofren- skizotyp- -psykose psykotisk borderline
personlighedsforstyrrels spiseforstyrr- ~forstyrrelse anoreksi anorektisk bulimi selvskad- cutter selvmordst- selvmordstruet
belastningsreaktion udbrændt stresssyg stressramt stressbelast- stresssympt- stress_sygemeldt arbejdsrelateret_stress
tilpasningsreaktion sorgreaktion nervesammenbrud psykisk_sammenbrud psykisk_{syg|syge|sygdom|lidelse|sårbar|ustabil|dårlig}
psykiske_{problemer|lidelser|vanskeligheder|udfordringer} sindslid- sindssyg- vrangforestill- hallucin- paranoi-
udviklingshæm- udviklingsforstyrr- udviklingsforsink- mentalt_retarderet psykisk_funktionsnedsættelse
fysisk_funktionsnedsættelse funktionsnedsætt- downs_syndrom =down_syndrom multihandicap- -handicappet
hørenedsætt- hørehæm- høretab høreapparat- synshandicap- synsnedsætt- svagtsynet svagtseend- døvblind døvfødt tinnitus
meniere {grå|grøn}_stær glaukom
-gigt- psoriasis- eksem bechterew fibromyalg- osteoporos- knogleskør- diskusprolaps prolaps- iskias skoliose
{hold|smæld}_i_ryggen piskesmæld tennisalbue karpaltunnel seneskedehinde- -betændelse lyskebrok navlebrok mavebrok
forstuv- forvrid korsbånd- menisk- hoftebrud lårbensbrud knoglebrud brækket_{sin|sit|min|mit|begge|højre|venstre|et|en|}_@bodyPart
brækkede_{sin|sit|min|mit|begge|højre|venstre|et|en|}_@bodyPart {ny|kunstig}_{hofte|knæ} amputer- amputation benprotes armprotes
kørestolsbruger {sidder|bunden|bundet}_{i|til}_kørestol
-allergi- allergisk høfeber nældefeber anafylak- influenza =covid smittet_med smitsom_sygdom covid_smittet coronasmit- hiv-
=AIDS klamydia gonorr gonoré syfilis herpes kønssyg- helvedesild skoldkopper mæslinger kyssesyge kighoste borreli- =MRSA
meningitis =sepsis blodforgift- -infektion -forgiftning lussingesyge
stofskiftesyg- stofskifteproblem {lavt|højt}_stofskifte struma svært_overvægt svær_overvægt overvægtig fedmeoper- undervægtig
gravid- abort- aborter- spontanabort fertilitetsbehandl ivf- kunstig_befrugtning ufrivillig_barnløs- fødselsdepression
efterfødselsreaktion fødselskomplikation svangerskabsforgift- endometrios livmoder- sterilisat-
~misbrug misbruger alkoholik- alkoholism alkoholafhæng- alkoholproblem alkoholforbrug- drikker_for_meget drukket_for_meget
{for_meget|problemer}_{alkohol|med_alkohol|med_at_drikke} {drikker|drak|drukket}_{dagligt|hver_dag|igen|tæt|sig_fuld}
{drikker|drak}_*_{øl|vin|vodka|snaps} alkoholpåvirk- påvirket_af_{alkohol|stoffer|hash} afrusning- abstinens- antabus metadon- substitutionsbehandl-
stofafhæng- medicinafhæng- hashafhæng- {ryger|røget|røg}_hash hashryg- hashforbrug {tager|tog|taget}_{stoffer|kokain|hårde_stoffer}
stofpåvirk- overdosis narkoman ludoman- spilafhæng- tørlagt rusmiddelproblem
ondt_i_{min|mit|sin|sit|begge|højre|venstre|hele|den_ene|}_@bodyPart smerter_i_{min|mit|sin|begge|højre|venstre|hele|}_@bodyPart
kroniske_smerter -smerter -smerte rygskad- åndenød- åndedrætsbesvær vejrtrækningsbesvær vejrtrækningsproblem svimmel- besvim-
søvnløs- søvnproblem søvnbesvær søvnapnø hukommelsesbesvær hukommelsesproblem hukommelsestab hukommelsessvigt hukommelsesvanskelig-
koncentrationsbesvær koncentrationsproblem faldtendens faldet_{i_hjemmet|og_har|og_slået|og_brækket} balanceproblem
gangbesvær tryksår liggesår væskeansaml synkebesvær synkeproblem dysfagi talebesvær demensramt kræftsyg-
genoptræning- genoptræner vedligeholdende_træning sygepleje_i_hjemmet sygeplejeindsats sårpleje- sårbehandl- kompressionsstrømper
støttestrømper medicindosering medicinadministr- medicinhåndter- dosispak- øjendryp insulininjektion sonde- sondeernær- parenteral
langtidssyg- langtidssygemeld- deltidssygemeld- delvis_raskmeld- delvist_{rask|syg|raskmeldt|sygemeldt} sygemeldt_{med|på_grund_af|pga|grundet|siden}
sygemeldt_{efter|fra|til|på_ubestemt|i_en} sygemelding_{på_grund_af|pga|grundet} syg_med =syg_af kronisk_{syg|sygdom|lidelse} alvorligt_syg
alvorlig_{syg|sygdom} {kritisk|livstruende|uhelbredeligt|dødeligt|terminalt}_syg livstruende_sygdom {uhelbredelig|terminal}_sygdom
mulighedserklær- friattest- lægeerklær- lægeattest- lægenotat- speciallæge- speciallægeerklær- statusattest- helbredsattest-
helbredserklær- helbredsoplys- helbredsproblem helbredstilstand helbredssituation helbredsforhold helbredsmæssige_{årsager|problemer|grunde|udfordringer|forhold|tilstand}
{dårligt|svigtende|skrantende|skrøbeligt}_helbred patientjournal sygejournal lægejournal hospitalsjournal epikris- udskrivningsbrev
tvangsindlagt tvangsindlæg- indlagt_{på|med|efter|akut|i} akut_indlagt {blev|er|været|bliver}_indlagt indlæggelse_på genindlæg- indlæggelsesforløb
psykiatrisk- psykiatriske_afdeling {går|henvist|samtaler|forløb}_{til|hos}_psykolog {går|henvist}_{til|hos}_psykiater psykologforløb- psykologsamtal- psykologbehandl-
psykiaterforløb ungdomspsykiatri børnepsykiatri- retspsykiatri- traumebehandl- traumatiser- -traume posttraumatisk
{skal|er|blev|bliver|blevet|været}_opereres {er|blev|bliver|blevet}_opereret opereret_{i|for|sit|sin} +operation operationssår strålebehandling
-diagnose diagnosticer- {stillet|fået|får|udredt_for|diagnosen}_diagnosen udredt_for udredes_for udredning_for {har|fik|fået}_konstateret
biopsi røntgenundersøg- røntgenbilled {mr|ct}_scanning {mr|ct}_scannet +scanning blodprøvesvar blodprøveresultat hjertemedicin sovemedicin sovepill-
nervemedicin psykofarma- antidepressi- antipsykoti- smertestillend- blodfortynd- -medicin angstdæmp- lykkepiller abortpille
palliativ- hospice- {er|ligger}_døende =døende livsforkortende {kort|korte}_tid_igen respirator- transplanteret organtransplant-
+skade +lidelse +problem +brud +brok +gener +kirurgi +transplantation +protese +infarkt +svigt +sygdom +besvær +behandling +undersøgelse +træning
-syndrom autoimmun- blødersyg- ~sygdom ~lidelse medfødt_{sygdom|lidelse|handicap|hjertefejl} misdannels- hjertefejl
nedsat_{arbejdsevne|funktionsevne|syn|hørelse|immunforsvar|førlighed|bevægelighed|hukommelse|lungefunktion|nyrefunktion}
manglende_sygdomsindsigt sygdomsindsigt sygdomsforløb sygdomshistorie sygdomsbilled sygehistorie
{høj|let|lav|har|fik|med|og}_feber 
{stærke|mange|voldsomme|konstante|svære|vedvarende|tiltagende}_smerter
kan_ikke_gå_selv {kan_ikke|ikke_kan}_huske {hører|ser|hørte|så}_{stemmer|syner} bange_for_at_dø
{orker|magter|overkommer|klarer}_ikke_{mere|længere} {gået|brudt|bryder|brød|knækket}_{psykisk|helt}_{ned|sammen} {gået|går|gik}_{ned|helt_ned}_med
{lider|led|lidt}_af {har|fik|fået|får}_{kræft|stress|angst|gigt|sukkersyge}
{i_behandling|behandles|behandlet}_{for|med}_{depression|angst|stress|kræft|misbrug|alkohol}
{tager|får|på|startet|stoppet}_{medicin|insulin|antidepressiv} vægttab- {tabt|taget_på}_*_kilo
blind_på {er|blevet|næsten|helt}_{blind|døv} nakkeslyng kostallergi nøddeallerg- epipen
sygdomsramt senfølge- rygoperer- ergoterapeutisk_udredning høreprøve synsprøve_resultat hofteoper- knæoper-`,
  medium: `
=angst =angsten stress- stresset deprimer- indlagt indlæggels udskrivning_fra udskrevet- opereret opereres operation_{i|af|på} diagnose- udredning
medicin- medicinsk_behandling psykolog- psykiater- psykiatri- psykisk terapeut fysioterapi- ergoterapi- kiropraktor sygeplejefaglig hjemmesygeplej-
rehabilitering- rehabiliteringsforløb rehabiliteringsophold sygemeld- sygefravær sygeperiod- sygeforløb sygeorlov sygedage raskmeld- helbred- funktionsevne- funktionsniveau- skånehensyn- arbejdsevne-
arbejdsskade- ulykkesskade handicap- handikap- kørestol- rollator personlig_hjælper hjælpemiddel- =døv blindhed -handicap
smerter smertende -smertebehandl smerteklinik feber kvalme opkast- diarre- hoster udslæt hævels hævet_{ben|ankel|fod|hånd} allergi blodprøve scanning_af scannet_for hospital- sygehus- misbrug terminalt terminalerklær-
-patient ernæringstilstand vaccineret overvægt =BMI termin_{i|er|den|til} jordemoderkonsultation ultralydsscanning kræftpakke sygdomsperiode sygdomsramt_af
fertilitet- rusmiddel- alkoholbehandl- alkoholambulator- alkohol beruset påvirket afhængighed- ædru hallucinerer konfus faldt_{på|i|ned_ad} vejrtrækning
nedtrykt selvmordstank- udadreagerend- skrøbelig plejekrævend- plejetung- sengeliggend- bevægelseshæm- gangbesværet inkontinensbleer bleer bleskift
speciallæg- sagsakter_fra_læge egen_læge vagtlæg- lægevagt- skadestue- ambulance akutmodtag- hjertestarter_brugt førstehjælp_til virus`,
  low: `
træthed træt ked_af_det grædende behandling- læge- lægetid lægebesøg undersøgelse_på genopliv- sår- terapi konsultation symptom- hoste forkølet sygdom- tandpine
træning_{efter|hos} pleje- vaccin- rask =syg =syge scanning journal_fra`,
};
