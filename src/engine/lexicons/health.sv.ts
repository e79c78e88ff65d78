import type { Lexicon } from "./lexicon";

/**
 * Health in Swedish: illnesses, symptoms, disabilities, dependence, pregnancy, treatment and care.
 * Absence through illness is health data in Sweden, so "sjuk" and "sjukskriven" are here.
 *
 * Source: general knowledge, written for this purpose; the class as Swedish municipalities and the
 * Swedish Authority for Privacy Protection describe it (Article 9 of the Regulation).
 */
export const healthSv: Lexicon = {
  label: "health",
  high: `
tumör- leukemi metastas- cellgift- cytostatika strålbehandl- strålning_mot -diabetes- sockersjuk-
emfysem -bronkit cystisk_fibros propp_i_{hjärnan|lungan|benet|hjärtat}
{fick|fått|haft|har}_en_propp blodpropp- stroke- hjärnblödning hjärnskad- hjärnskakning hjärntumör
slaganfall hjärtinfarkt hjärtsvikt hjärtflimmer förmaksflimmer hjärtfel hjärtsjuk- hjärtoper-
hjärtstillestånd- hjärtstopp kärlkramp {högt|för_högt|lågt}_blodtryck åderförkalk- njursvikt
njursten njursjuk- hepatit leversjuk- skrumplever levercirros gallsten magsår colit
{ulcerös}_kolit -irriterad_tarm ibs- celiaki laktosintoleran- förstoppning inkontinens-
urinvägsinfekt- blåskatarr -epilepsi- krampanfall =MS =als migrän- huvudvärk förlamning- förlamad
afasi- cp_skada cerebral_pares muskeldystrofi hydrocefalus ryggmärgsskad- neuropati- autism- =OCD
tvångstankar ångest- panikattack- panikångest- {social|generaliserad}_fobi deprimer- -bipolär
manodepressiv schizofren- -psykos- emotionellt_instabil ~störning ätstörning- anorexi- bulimi-
självskad- självmordstank- självmordsbenäg- suicidal- suicidtank- suicidrisk självmordsrisk
utmattning- utbränd- stressreaktion stressrelaterad- gå_in_i_väggen {gått|gick}_in_i_väggen
gått_in_i_den_berömda {krisreaktion|sorgereaktion} nervsammanbrott
psykiskt_{sjuk|sjuka|instabil|skör} psykisk_{ohälsa|sjukdom|störning}
psykiska_{besvär|problem|sjukdomar} vanföreställning- utvecklingsstör- -funktionsnedsättning-
funktionshind- npf- neuropsykiatrisk- flerfunktionsned- hörselskad- hörselnedsättning hörapparat
synskad- synnedsättning dövblind- {grå|grön}_starr -artrit- reumat- ledgångsreumat- artros- -eksem
fibromyalgi- benskör- ischias skolios ryggskott whiplash- pisksnärt- tennisarmbåge karpaltunnel-
~inflammation ljumskbråck- -bråck stukad stukat korsband- lårbensbrott höftfraktur- -fraktur
{brutit|bröt|brutet|bruten}_{sin|sitt|min|mitt|höger|vänster|ena|}_@bodyPart
{ny|konstgjord}_{höft|höftled|knäled} benprotes- rullstolsburen
{sitter|bunden|suttit}_{i|till}_rullstol allergisk- pollenallergi- anafylax- influensa- covid19
smittad_{av|med} smittsam_sjukdom smittförande klamydia- gonorré könssjukdom- bältros- vattkoppor
mässling halsfluss- tbe- blodförgift- magsjuk- vinterkräksjuk- sköldkörtel-
ämnesomsättningsrubbning {över|under}vikt- övervikt- fetma- undervikt- missfall-
fertilitetsbehandl- ofrivilligt_barnlös- barnlöshet {väntar|väntade}_{barn|tvillingar}
förlossningsskad- endometrios- steriliser- havandeskapsförgift- ~missbruk missbruk- alkoholist-
alkoholism- alkoholberoend- alkoholproblem-
{dricker|drack|druckit}_{för_mycket|mycket|varje_dag|igen|dagligen|vodka|sprit}
{drogpåverk|alkoholpåverk|narkotikapåverk}- {påverkad|berusad}_{av_alkohol|av_droger|på_jobbet}
{luktar|luktade}_{alkohol|sprit} avgiftning- antabus-
{drogberoend|spelberoend|läkemedelsberoend|narkotikaberoend}- spelmissbruk-
{röker|rökt|rökte}_{hasch|cannabis|på} {tar|tagit|tog}_{droger|narkotika|amfetamin|kokain}
överdos- nykter_sedan beroendevård-
{ont|värk|smärta|värken}_i_{min|mitt|sin|sitt|höger|vänster|hela|ena|}_@bodyPart
{kronisk|långvarig|svår}_smärta -smärtor smärtpåverk- andnöd- andfådd- andningsbesvär- svimma-
yrsel- sömnlös- sömnproblem- sömnsvårighet- sömnapné- minnessvårighet- minnesproblem- minnesstörn-
minnesförlust- minnesnedsättning koncentrationssvårighet- fallrisk- fallbenäg-
{ramlat|fallit|föll|ramlade}_{hemma|och_slagit|och_brutit|och_slog|i_hemmet} balanssvårighet-
balansproblem gångsvårighet- trycksår- liggsår- svullna_ben vätskeansamling sväljsvårighet-
talsvårighet- rehabiliteringsplan- rehabiliteringsutred- rehabiliteringsmöte- rehabsamtal-
rehabiliteringssamtal- rehabmöte rehabplan- sjukgymnastik- sårvård- såromlägg- stödstrumpor
medicindosett- dosett- apodos- dospåsar läkemedelshanter- läkemedelslista- ögondroppar_{till|åt}
sondmat- sondnäring- sjukskriv- sjukintyg- läkarintyg- läkarutlåtande- läkarjournal- sjukjournal-
patientjournal- journalanteckning- remiss_till_{psykiatrin|specialist|ortoped|kirurg|neurolog|bup}
hälsodeklaration- hälsotillstånd- hälsoproblem- hälsoskäl {medicinska|hälso}_skäl
{dålig|sviktande|försämrad|nedsatt}_hälsa {sjukfrånvaro|sjuklön|sjukperiod|sjukanmäl}-
långtidssjuk- deltidssjukskriv-
{kroniskt|allvarligt|svårt|långvarigt|dödligt|obotligt|psykiskt}_sjuk
{allvarlig|kronisk|svår|obotlig|livshotande}_sjukdom sjuk_i_feber sjukersättning-
aktivitetsersättning-
{hemma_sjuk|sjuk_idag|sjuk_i_dag|sjuk_sedan|är_sjuk|blev_sjuk|blivit_sjuk|är_sjuka|ligger_sjuk|fortfarande_sjuk|varit_sjuk|sjukt_barn}
{insjukn|tillfrisk}- tvångsvård- lpt- tvångsintag- inlagd_{på|för|med|akut}
{blev|är|varit|blivit|ligger}_inlagd inläggning_på utskriven_från utskrivningsklar-
{akutinlagd|slutenvård|heldygnsvård}- psykiatriavdelning {går|gått|remitterad}_{hos|till}_psykolog
samtalsterapi- kbt- bup- barnpsykiatri- rättspsykiatri- vuxenpsykiatri- traumabehandl-
{ska|skall|har|blev|blivit}_operera- {ska|är|blev|blivit|nyligen}_opererad opererad_{i|för}
opererat_{sig|@bodyPart|höften|knät} {höft|knä|rygg|gall}operation- ~diagnos diagnos- utreds_för
utredd_för npf_utredning- {mr|magnet|dt|ct}röntgen magnetkamera- biopsi- röntgenundersök-
provsvar- blodprov- sömnmedicin- sömntabletter smärtstillande blodförtunnande hospis- =döende
livets_slut {kort_tid|inte_långt}_kvar_att_leva vård_i_livets_slutskede transplanter- ~sjukdom
~sjuka ~syndrom blödarsjuk- medfödd_{sjukdom|skada} missbildning-
nedsatt_{arbetsförmåga|syn|hörsel|immunförsvar|rörlighet|minne|lungfunktion|njurfunktion|funktionsförmåga|rörelseförmåga|aptit}
sjukdomsinsikt- sjukdomsbild- sjukdomshistor- sjukhistoria {hög|har|fick|med|och|haft}_feber
{hör|ser}_röster {orkar|klarar}_inte_{mer|längre|av}
{mår|mått|mådde}_{psykiskt_dåligt|mycket_dåligt|väldigt_dåligt|dåligt_psykiskt|dåligt}
{lider|led|lidit}_av har_stress
{behandlas|behandling|behandlats|medicineras|medicinerar}_{för|mot}_alkohol
{nästan|helt|blivit}_{blind|döv} nötallerg- jordnötsallerg- glutenfri_kost_{på_grund|pga}
ryggoperer- sjukdomsbesvär- smärtproblematik- +skada +skador +besvär +problem +operation +värk
+smärta +brott +kirurgi +transplantation +protes +infarkt +svikt +sjukdom +behandling +lidande
+ont kirurgavdelning- hjärtmedicin- tandvärk sjuksköterskeinsats- egenvård-
hälsa_och_sjukvårdsinsats hsl_insats- medicinsk_bedömning- vårdplan-
{samordnad_individuell|sip}_plan`,
  medium: `
=ångest inlagd utskriven opererad operation_{av|på} utredning_av_{svårigheter|behov} läkemedel-
terapeut- arbetsterapi- kiropraktor- hemsjukvård- rehab- sjuk- funktionsförmåga- funktionsnivå-
arbetsförmåga- arbetsskad- funktionsvariation- handikapp- rullstol- rullator- hjälpmedel- =döv
=blind smärta illamående kräk- diarré hostar utslag_på lasarett- =terminal överviktig barnmorska-
ultraljud- förlossning- beroende_av- alkohol- berusad- onykter- läkarbesök- läkartid- vårdcentral-
akutmottagning- akuten ambulans- hjälplös nedstämd- självmord- utåtagerande- skör- sängliggande
sängbunden nutrition- smitta- karantän- trötthet- hälsosamtal- företagshälsovård- rygg_problem
mår_dåligt mår_inte_bra minnet_sviker tappar_minnet glömsk- förvirrad- vårdbehov- omvårdnad-
kognitiv- fysiska_besvär synproblem`,
  low: `
trött terapi- symtom- förkyld- hosta sår-`,
};
