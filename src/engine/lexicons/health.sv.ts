import type { Lexicon } from "./lexicon";

/**
 * Health in Swedish: illness, symptoms, disability, dependence, pregnancy, treatment and care.
 * Absence through illness is health data in Sweden, so "sjuk" and "sjukskriven" are here. What is
 * written as in Danish stands there.
 *
 * Source: general knowledge, written for this purpose; the class as Swedish authorities describe
 * it (Article 9 and recital 35 of the Regulation).
 */
export const healthSv: Lexicon = {
  label: "health",
  high: `
migrän- influensa +sår +protes fallolycka- fallskada- =döv =döende beroende{problem|sjuk}- drogtest- alkoholtest- trauma- ~intolerant utredd_för_autism blindtarm- andningsuppehåll- hjärtklappning- hjärtbesvär-
~tumör tumör- leukemi lymfkörtel cellgift- cytostatika strålbehandl- strålning_mot sockersjuk-
diabetiker emfysem lungfibros propp_i_@bodyPart {fick|fått|haft}_en_propp blodpropp- stroke-
hjärnblödning- hjärnskakning- slaganfall hjärtflimmer förmaksflimmer hjärtfel hjärtsjuk- hjärtstopp
hjärtstillestånd- kärlkramp {högt|för_högt}_blodtryk åderförkalk- njursten hepatit levercirros
gallsten magsår crohn kolit =IBS celiaki laktosintoleran- förstoppning urinvägsinfekt-
multipel_skleros =MS ~förlamning förlamad cp_skada muskeldystrofi hydrocefalus
ryggmärgs{bråck|skad}- {tvångs}{syndrom|tankar} ångest{prob|syndrom|attack|dämp|behandl}-
svår_ångest {panik}{attack|ångest}- {social|generaliserad}_fobi -psykos- manodepressiv
schizo{fren|affekt}- emotionellt_instabil ~störning anorexi anorektisk självskad-
självmord{stan|sbe|sris}- suicidal suicid{tan|ris}- utmattning- utbränd-
{stressrelaterad|krisreaktion} stressrelaterad- {gå|gått|gick|går}_in_i_väggen
{anpassningsstörning|nervsammanbrott} psykiskt_{sjuk|instabil|skör|funktionshindrad}
psykisk_{ohälsa|sjukdom|störning} psykiska_{besvär|problem|sjukdomar} vanföreställning-
utvecklingsstör- {intellektuell_|}funktionsned- -funktionsnedsättning- funktionshind- npf-
neuropsykiatrisk- hörselskad- hörselned- hörapparat- synskad- synned- dövblind- {grå|grön}_starr
-artrit- reumat- artros- -eksem- benskör- diskbråck- ryggskott whiplash- tennisarmbåge
seninflammation ~inflammation -bråck stukad stukat korsband- lårbensbrott -fraktur-
{brutit|bröt|brutet|bruten}_{@determiner_|}@bodyPart {ny|konstgjord}_{höft|höftled|knäled}
rullstolsburen {sitter|bunden|suttit}_{i|till}_rullstol smittad_{av|med} smittsam_sjukdom klamydia-
gonorré- könssjukdom- bältros- vattkoppor mässling halsfluss- =TBE hjärnhinneinflammation
blodförgift- magsjuk- vinterkräksjuk- sköldkörtel- ämnesomsättnings{rub|sjuk}- fetma- övervikt-
undervikt- missfall- ofrivilligt_barnlös- barnlöshet {väntar|väntade}_{barn|tvillingar}
förlossnings{depression|skad}- havandeskapsförgift- steriliserad ~missbruk missbruk- alkoholist-
alkohol{beroen|prob|påverk}- drog{beroen|påverk|prob}- narkotikapåverk-
{dricker|drack|druckit}_{för_mycket|mycket|varje_dag|igen|dagligen|vodka|sprit}
{påverkad|berusad}_{av_alkohol|av_droger|på_jobbet} {luktar|luktade|luktat}_{alkohol|sprit}
avgiftning- abstinens {spelberoend|läkemedelsberoend}- spelmissbruk-
{röker|rökt|rökte}_{hasch|cannabis|på} {tar|tagit|tog}_{droger|narkotika|amfetamin|kokain}
{överdos}- återfall_i nykter_sedan beroendevård- {ont|värk|värken}_i_{@determiner_|}@bodyPart
-smärta -smärtor smärtpåverk- +värk ~värk andnöd- andfådd- svimma- yrsel- sömn{lös|prob|svår|apné}-
minnes{svår|prob|stör|förlust|ned}- fallrisk- fallbenäg-
{ramlat|fallit|föll|ramlade}_{hemma|och_slagit|och_brutit|och_slog|i_hemmet} trycksår- liggsår-
~svårighet vätskeansamling +skada +besvär +problem +ont +brott +lidande +svikt +inflammation
rehabiliterings{plan|utred|möt|samtal|insats}- rehab{samtal|möt|plan|insats}- sjukgymnastik-
sårvård- såromlägg- stödstrumpor {medicin|apo}{dosett|dos}- dosett- ögondroppar_{till|åt} sondmat-
sondnäring- sjukskriv- sjukintyg- läkar{intyg|utlåtand|journal|bedömning}- sjukjournal-
journalanteckning- remiss_till_{psykiatrin|specialist|ortoped|kirurg|neurolog|bup} hälsodeklaration-
hälso{tillstånd|problem|skäl}- {medicinska|hälsomässiga}_skäl
{dålig|sviktande|försämrad|nedsatt}_hälsa sjuk{frånvaro|lön|period|anmäl|ersättning|historia}-
{långtidssjuk|deltidssjuk}- {kroniskt|allvarligt|svårt|långvarigt|dödligt|obotligt|psykiskt}_sjuk
{allvarlig|kronisk|svår|obotlig|livshotande}_sjukdom aktivitetsersättning-
{hemma|ligger|blev|blivit|varit|är|fortfarande}_sjuk sjuk_{i|sedan|idag} {insjukn|tillfriskn}-
tvångsvård- tvångsintag- inlagd_{på|för|med|akut} {blev|är|varit|blivit|ligger}_inlagd inläggning_på
utskriven_från utskrivningsklar- {akutinlagd|slutenvård}-
{går|gått|remitterad}_{hos|till}_{en_|}psykolog psykolog{samtal|behandl|kontakt}- samtalsterapi-
=KBT =kbt =BUP =bup {barn|rätts|vuxen}psykiatri- {ska|skall|har|blev|blivit|är}_opererad
opererad_{i|för} opererat_{sig|@bodyPart} {ska_opereras} operera_{@determiner_|}@bodyPart
{prov|blodprovs}svar magnetkamera- magnetröntgen datortomografi röntgenundersök-
{utredning|utreds|utredd}_för_{autism|demens} sömn{medicin|tablett}- smärtstillande blodförtunnande
lugnande_{medicin|tabletter} ångestdämp- hospis- {är|ligger_för}_döende livets_slut
{kort_tid|inte_långt}_kvar_att_leva ~sjukdom ~sjuka blödarsjuk- medfödd_{sjukdom|skada|hjärtfel}
missbildning-
nedsatt_{arbetsförmåga|syn|hörsel|immunförsvar|rörlighet|minne|funktionsförmåga|rörelseförmåga|aptit}
sjukdoms{insikt|bild|histor}- {hög|har|fick|med|och|haft}_feber {hör|ser|hörde}_röster
{orkar|klarar}_inte_{mer|längre}
{mår|mått|mådde}_{psykiskt_dåligt|mycket_dåligt|väldigt_dåligt|dåligt}
{behandlas|behandlats|medicineras}_för {nästan|helt|blivit}_{blind|döv} medicinsk_bedömning
~operation`,
  medium: `
=vab vabba =nykter domningar recept_på vårdavdelning- beroende_av_alkohol vaccinerad skörhet- hemma_med_feber psykisk_hälsa
=ångest stressad inlagd utskriven opererad medicinering läkemedel- psykiskt hemsjukvård- rehab-
sjukfrånvar- sjuk- sjukdom- funktions{förmåga|nivå|variation}- arbetsförmåga- arbetsskad- rullstol-
=blind illamående kräk- diarré hostar utslag_på {behov_av_|}rullstol överviktig barnmorska-
förlossning- berusad- onykter- nedstämd- självmord{s}- utåtagerande- sängliggande sängbunden
inkontinensskydd- trötthet- hälsosamtal- mår_{dåligt|inte_bra} {minnet_sviker} tappar_minnet glömsk-
omvårdnadsbehov- kognitiv- {inte_|}kan_inte_gå_själv egenvård- hjälpmedel- förvirrad- feber smitta`,
  low: `
utmattad trött_och diagnos- sjukhus- lasarett- symtom- medicin- psykolog läkarbesök- läkartid-
provtagning akutmottagning- akuten ambulans- remiss- vårdplan-`,
};
