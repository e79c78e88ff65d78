import type { Lexicon } from "./lexicon";

/**
 * Health in Swedish: illness, symptoms, disability, dependence, pregnancy, treatment and care.
 * Absence through illness is health data in Sweden, so "sjuk" and "sjukskriven" are here. Words
 * that Danish writes alike stand there.
 *
 * Source: general knowledge, written for this purpose; the class as Swedish authorities describe
 * it (Article 9 and recital 35 of the Regulation).
 */
export const healthSv: Lexicon = {
  label: "health",
  language: "sv",
  high: `
{din|min|hans|hennes|sin|har|fått}_{ms|kol}
{till|på}_akuten {åkt|åkte|åka|in|åker}_in_akut {med|i}_ambulans köldskad-
{hund|katt|orm|fästing}bi{ten|tt} {stuckit|stack|sticker}_sig_på
@bodyPart_{har_|}{gått_|hoppat_|hoppade_|är_|}ur_led {slagit|slog|slå}_i_{@determiner_|}@bodyPart
{sydd|sytt|sydde|syddes}_i_{@determiner_|}@bodyPart {slitit|slet}_av_{@determiner_|}@bodyPart
{bränt|brände|skurit|skar}_sig_{på|i}_{@determiner_|}@bodyPart vrickat
{tryck|tryckkänsla}_över_bröstet värk_i_lederna nackspärr- yr_i_huvudet
{ramlat|ramlade|fallit|föll|ramlar|rasade}_{ihop|omkull|ur_sängen|i_badrummet|i_trappan|i_duschen|på_golvet|ur_rullstolen}
{fick|fått|får|haft}_{ett_|flera_|}anfall tungt_att_andas hård_i_magen blod_i_{avföringen|spottet}
sveda_när {kissar|kissat|kissade|bajsat}_{på_|ner_}sig avföringsläck- hudutslag-
{vatten|vätska}_i_{lungorna|kroppen|benen|knät|buken} hänger_i_mungipan {dålig|ingen}_aptit
blåmärke- näsblod- {sover|sovit}_{dåligt|inte} skakar_på_{händerna|handen} {går|gått|gick}_ostadigt
friskskriv- {barnet|dottern|sonen|barn}_är_{=sjukt|=sjuk} livets_slut- gomspalt- hetsät-
förståndshand- sen_i_utvecklingen inlärningssvår- svagbegåv- synsvag- samsjukl- dementsjuk
tappat_medvetandet hostar_{blod|slem} dålig_rörlighet +skador smärt{problematik|behandl|lindr}-
-reumatism {vårdas|vårdats|ligger|låg}_på_{sjukhus|sjukhuset|lasarettet|avdelning} -bipolär gikt-
kejsarsnitt- elchock- utbrändhet {fetma|magsäcks}operation- syrgas- logoped- cerebral_pares
{receptbelagd|recept_på} ~tumör tumör- leukemi lymfkörtel cellgift- cytostatika strålbehandl-
sockersjuk- emfysem propp_i_@bodyPart {fick|fått|haft}_en_propp blodpropp- stroke- hjärn{blöd|skak}-
slaganfall hjärt{flimmer|fel|sjuk|stopp|still|klapp}- förmaksflimmer kärlkramp
{högt|för_högt|lågt}_blodtryck åderförkalk- skrumplever- gulsot röda_hund njursten levercirros
gallsten irriterad_tarm magsår kolit =IBS celiaki ~intolerant förstoppning urinvägsinfekt-
multipel_skleros =MS -förlamning- förlamad cp_skada muskeldystrofi ryggmärgs{bråck|skad}-
tvångs{syndrom|tankar} ångest{prob|syndrom|attack|dämp|behandl}- svår_ångest panik{attack|ångest}-
{social|generaliserad}_fobi psykos psykossjuk- manodepressiv schizo{fren|affekt}-
emotionellt_instabil ~störning anorexi självskad- självmord{stan|sbe|sris}- suicidal
suicid{tan|ris}- utmattning- utbränd- stressrelaterad- {gå|gått|gick|går}_in_i_väggen
anpassningsstörning nervsammanbrott psykiskt_{sjuk|instabil|skör|funktionshindrad}
psykisk_{ohälsa|sjukdom|störning} psykiska_{besvär|problem|sjukdomar} vanföreställning-
utvecklingsstör- funktionsned- -funktionsnedsättning- funktionshind- npf- neuropsykiatrisk- migrän-
-trauma- hörsel{skad|ned}- hörapparat- syn{skad|ned}- dövblind- {grå|grön}_starr -artrit- reumat-
artros- benskör- diskbråck- ryggskott whiplash- tennisarmbåge ~inflammation -bråck stukad stukat
lårbensbrott -fraktur- {brutit|bröt|brutet|bruten}_{@determiner_|}@bodyPart
{ny|konstgjord}_{höft|höftled|knäled} rullstolsburen {sitter|bunden|suttit}_{i|till}_rullstol
influensa smittad_{av|med} smittsam_sjukdom gonorré- könssjukdom- bältros- vattkoppor mässling
halsfluss- =TBE blodförgift- magsjuk- vinterkräksjuk- sköldkörtel- fetma- övervikt- undervikt-
missfall- ofrivilligt_barnlös- {väntar|väntade}_{barn|tvillingar} förlossnings{depression|skad}-
havandeskapsförgift- blindtarm- fallolycka- fallskada ~missbruk missbruk- alkoholist-
alkohol{beroen|prob|påverk|test}- drog{beroen|påverk|prob|test}- narkotikapåverk-
{dricker|drack|druckit}_{för_mycket|mycket|varje_dag|igen|dagligen|vodka|sprit}
{påverkad|berusad}_{av_alkohol|av_droger|på_jobbet} {luktar|luktade|luktat}_{alkohol|sprit}
avgiftning- {spel|läkemedels}beroend- beroende{vård|problem|sjuk}-
{röker|rökt|rökte}_{hasch|cannabis} {tar|tagit|tog}_{droger|narkotika|amfetamin|kokain} överdos-
återfall_i nykter_sedan {ont|värk|värken}_i_{@determiner_|}@bodyPart ~smärta ~smärtor +värk ~värk
andnöd- andfådd- svimma- yrsel- sömn{lös|prob|svår|apné}- minnes{svår|prob|stör|förlust|ned}-
fall{risk|benäg}- {ramlat|fallit|föll|ramlade}_{hemma|och_slagit|och_brutit|och_slog}
{tryck|ligg}sår- +skada +svårighet +besvär +problem +brott +lidande +svikt bensår fotsår +protes
rehabiliterings{plan|utred|möt|samtal|insats}- rehab{samtal|möt|plan|insats}- sjukgymnastik-
sår{vård|omlägg}- stödstrumpor dosett- sond{mat|näring}- sjukskriv- sjukintyg-
läkar{intyg|utlåtand|journal|bedömning}- sjukjournal- journalanteckning- hälsodeklaration-
hälso{tillstånd|problem|skäl}- medicinska_skäl {dålig|sviktande|försämrad|nedsatt}_hälsa
sjuk{frånvaro|lön|period|anmäl|ersättning|historia}- {lång|del}tidssjuk-
{kroniskt|allvarligt|svårt|dödligt|obotligt|psykiskt}_sjuk {allvarlig|kronisk|svår|obotlig}_sjukdom
aktivitetsersättning- {ligger|blev|blivit|varit}_{=sjuk|=sjuka} sjuk_{i|sedan} insjukn- tvångsvård-
tvångsintag- inlagd_{på|för|med|akut} {blev|är|varit|blivit|ligger}_inlagd inläggning_på
utskriven_från utskrivningsklar- {går|gått|remitterad}_{hos|till}_{en_|}psykolog
psykolog{samtal|behandl|kontakt}- samtalsterapi- =KBT =kbt =BUP =bup {barn|rätts|vuxen}psykiatri-
{ska|har|blev|blivit|är}_opererad opererad_{i|för} opererat_{sig|@bodyPart} ska_opereras
operera_{@determiner_|}@bodyPart {prov|blodprovs}svar magnet{kamera|röntgen}- röntgenundersök-
sömn{medicin|tablett}- smärtstillande blodförtunnande lugnande_{medicin|tabletter} hospis- =döende
{kort_tid|inte_långt}_kvar_att_leva ~sjukdom ~sjuka blödarsjuk- medfödd_{sjukdom|skada|hjärtfel}
missbildning- nedsatt_{arbetsförmåga|syn|hörsel|immunförsvar|rörlighet|minne|funktionsförmåga|aptit}
sjukdoms{insikt|bild|histor}- {hög|har|fick|med|haft}_feber {hör|hörde}_röster
{mår|mått|mådde}_{psykiskt_dåligt|mycket_dåligt|väldigt_dåligt|dåligt}
{behandlas|behandlats|medicineras}_för {nästan|helt|blivit}_{blind|döv} medicinsk_bedömning
~operation =döv svinkopp- -covid streptokock- krupp reflux
{läggs|lades|lägga|lagts}_in_{på|för|akut} klaffel {skarlakans|scharlakans|körtel|nässel}feber
blåskatarr- kikhost- {huvud|kläd}löss skabb- springmask- {fot|nagel}svamp svamp_i_munnen
knöl_i_{@determiner_|}@bodyPart cellförändr- {blod|järn|vitamin|b12}brist b12_brist viktnedgång-
undernär- {höga|förhöjda}_blodfetter högt_kolesterol {dålig|långsam}_ämnesomsättning autism-
krisreaktion {LPT|LRV} psykakut- alkoholism- sprit{prob|missb|påverk}-
beroende{mottag|enhet|behandl|klinik}- {tablett|heroin|cannabis}beroen-
{fått|fick|haft|tagit}_återfall {tolvsteg|minnesota}- super_{varje|sig} supit supa_sig knark-
{injicerar|injicerat} {hemi|halvsides}förlam-
{skakningar|darrningar|domningar|stickningar|känselbortfall}_i {kramp|svimnings}anfall
{grå|grön}starr- näthinn- ledarhund- vit_käpp {hjärtklaff|klaff}fel
{svullna|svullen|svullet}_@bodyPart kruppanfall fettlever tarmvred nässelutslag klåda-
{bränn|frost}skad- {stora|svåra|kraftiga|omfattande}_utslag utslag_över korsband-
{rygg|mag|tand|öron|led|nack|bröst|hals}ont hälsporr- {sen|skall|muskel|ledband|nack|rygg|knä}skad-
förslitning- urin{läck|kateter|väg|inkont}- -kateter- erektionsprob- sängvät- ofrivillig_barnlös-
foglossning- utomkveds- prematur- för_tidigt_född -förgiftning- rörelsehind- {person|tak}lyft-
svårt_att_{gå|andas|svälja|sova} {opereras|operation|opererats|opererade}_{i|för|av} -röntgen-
intensivvård- habilitering- {barn|vuxen}habilitering- -respirator- dödssjuk-
{smärt|sömn|minnes|demens|fertilitets|missbruks|psykos|ångest|abort|beroende}{klinik|mottagning|enhet}
{psykiatrisk|onkologisk|reumatologisk|neurologisk|geriatrisk|palliativ}_{mottagning|avdelning|klinik|vård|akut|öppenvård}
{läggs|lades|lagts|lägga}_in_{på|för|igen} ~opererad ~opererats strålning_mot
{utreds|utredd|utredning|undersöks}_för {brutit|stukat|vrickat}_{@determiner_|}@bodyPart
{lung|njur|lever|hud|svårt|strål}sjuk- hemsond- {kraftig|svår|mycket|stark|kronisk}_{smärta|värk}
medvetslös- {ramlat|ramlade|föll|fallit}_*_{slog|slagit|brutit|bröt} gångsvår-
{nedsatt|dålig|försämrad|svikt}_{njurfunktion|kognition|balans|syn|hörsel|kondition} kognitivsvikt
förvirringstillstånd ätsvår- -inkontinens- {stora|svåra|kroniska}_smärtor
{medicin|tabletter|piller}_{mot|för} {psykos|ångest}medicin {hjärt|blodtrycks|smärt}medicin
immunnedsatt- immunbrist- uttorkad utmattad_och {trött|utbränd}_och_{slut|utbränd}
{läggs|lades|lägga|läggas}_=in {mag|muskel|vad}kramp- nattsvett- vallningar frossa domnad_i
dubbelsee- dimsyn- {ljus|ljud|sinnes}känslig aptitlös- täta_trängningar gråtmild- tankarna_rusar
inre_oro {ramlar|faller}_{ofta|mycket|flera_gånger} ostadig_gång {kraft|ork}lös-
{stel|ont|värk}_i_{hela_|}kroppen avmagr-
{tappat|förlorat|mist|tappar|förlorar}_{synen|hörseln|känseln|aptiten|rörligheten}
{skadat|skadade|skadad}_{@determiner_|}@bodyPart {hjärtat|njurarna|levern|minnet|kroppen}_sviktar
{dålig|dåligt}_@bodyPart {hör|ser|går|äter|andas}_dåligt stödskena {krycka|kryckkäpp}- assistanshund
{neuro|}psykolog{isk_|}{utredning|bedömning|undersökning} specialistutlåtand-
medicinskt_{utlåtande|underlag|intyg} {testat|testad|testats}_positivt
{funktions|ADL_|arbetsförmåge}bedömning-
{grupp|musik|trauma|hormon|immun|strål|smärt}{terapi|behandling}- smärtplåster- insemination-
äggdonation- dietist- AA_möte {sluten|stängd}_{avdelning|vård} slutenvård- sjukhus{vistels|vård}-
{död}född- för_tidig_födsel väntar_{sitt|ett|deras}_{andra|tredje|första|barn} amningsprob- ska_föda
{försenad|sen}_{utveckling|språkutveckling} {ät|sväljnings|rörelse}prob-
{motoriska|språkliga|sensoriska}_svårigheter nedsatt_{gångförmåga|känsel|lungfunktion}
kan_inte_{gå|stå_på|tala|svälja|sova} {kognitiv|fysisk|psykisk}_{svikt|nedsättning} orkeslös`,
  medium: `
kanyl- {skär|skurit|skar}_sig {sätter|satt|satte}_i_halsen sjuk_{imorgon|denna_vecka}
sjuk_i_{dag|morgon} sjuk_idag {hemma|är|fortfarande}_{=sjuk|=sjuka} =ångest inlagd utskriven
opererad medicinering läkemedel- hemsjukvård- rehab- =sjuk =sjuka =sjukare
sjuk{dag|ledig|penning|hus|pension}- sjukdom- funktions{förmåga|nivå|variation}- arbetsförmåga-
arbetsskad- rullstol- =blind illamående kräk- diarré hostar utslag_på överviktig barnmorska-
förlossning- berusad- onykter- =nykter nedstämd- utåtagerande- sängliggande inkontinensskydd-
trötthet- hälsosamtal- mår_inte_bra {tappar_minnet|glömsk}- omvårdnadsbehov- kognitiv- egenvård-
=vab vabba förvirrad- smärta smärtor vårdavdelning- förkyl- bakfull permobil- blödning-
akutmottagning- tappat_aptiten återfall vårdbehov- arbetsterapi- feber- bakfylla kryckor utslag
domningar mardröm- äter_inte isolerar_sig skör hosta knuta blöjor dagvård =käpp syntest
hjälp_med_dusch skolvägr-`,
  low: `
=stammar =läspar =tbc utmattad diagnos- symtom- =medicin =medicinen läkarbesök- remiss- vårdplan-
kollapsa`,
};
