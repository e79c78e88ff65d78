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
{hennes|fått}_{ms|kol} {till|på}_akuten {åkt|åkte|åka|in|åker|lagts|lägga}_in_akut {med|i}_ambulans
{köld|själv|bränn}skad- {hund|katt|orm|fästing}bi{ten|tt} {stuckit|stack|sticker}_sig_på
@bodyPart_{har_|}{gått_|gick_|hoppat_|hoppar_|hoppade_|är_|}ur_led vrickat nackspärr- yr_i_huvudet
{raml|fallit|föll|rasade|trilla|dråsade}_{ihop|omkull|ur_sängen|i_trappan|i_duschen|på_golvet}
tungt_att_andas hård_i_magen blod_i_{spottet|bajset} sveda_när kiss_ner_sig avföringsläck-
hudutslag- {dålig|ingen}_aptit blåmärke- näsblod- {sover|sovit}_{dåligt|inte}
{går|gått|gick}_ostadigt friskskriv- {barn|dottern|sonen}_är_{=sjukt|=sjuk} livets_slut- gomspalt-
hetsät- förståndshand- sen_i_utvecklingen svagbegåv- synsvag- samsjukl- dementsjuk
hostar_{blod|slem} dålig_rörlighet smärt{behandl|lindr}- -reumatism
{vård|ligger|låg}_på_{sjukhus|lasarettet|avdelning} -bipolär gikt- kejsarsnitt- elchock- syrgas-
logoped- cerebral_pares recept_på ~tumör tumör- leukemi lymfkörtel
{cell|blodför|havandeskapsför}gift- cytostatika strålbehandl- {socker|psykos|mag|blödar|döds}sjuk-
{fick|fått|haft}_en_propp stroke- hjärn{blöd|skak}- slaganfall
hjärt{flimmer|fel|sjuk|stopp|still|klapp}- förmaksflimmer kärlkramp åderförkalk- skrumplever-
röda_hund njursten gallsten irriterad_tarm magsår =IBS celiaki ~intolerant förstoppning =MS
-{förlam|funktionsnedsätt|förgift}ning- förlamad cp_skada ryggmärgs{bråck|skad}- tvångstankar
ångest{prob|syndrom|attack|dämp|behandl}- svår_ångest panik{attack|ångest}- social_fobi psykos
schizofren- ~störning anorexi självmord{stan|sbe|sris}- suicidal suicid{tan|ris}-
{utmatt|vanföreställ|avgift|aktivitetsersätt|missbild|förslit|fogloss|journalanteck}ning- utbränd-
{gå|gått|gick|går}_in_i_väggen nervsammanbrott psykiskt_{sjuk|instabil|skör}
psykisk_{ohälsa|sjukdom|störning} psykiska_{besvär|problem|sjukdomar} utvecklingsstör-
funktions{ned|hind}- npf- neuropsykiatrisk- migrän- -trauma- hörsel{skad|ned}- hörapparat-
syn{skad|ned}- dövblind- {grå|grön}_starr reumat- artros- benskör- diskbråck- ryggskott whiplash-
tennisarmbåge guillain_barré ~inflammation -bråck stukad stukat -fraktur- influensa smittad_{av|med}
{smittsam|allvarlig|kronisk|svår|obotlig}_sjukdom könssjukdom- bältros- mässling halsfluss-
sköldkörtel- fetma- övervikt- undervikt- missfall- vänt_{barn|tvillingar}
förlossnings{depression|skad}- blindtarm- fallolycka- fallskada ~missbruk missbruk- alkoholis{t|m}-
alkohol{beroen|påverk|test|terap}- drog{beroen|påverk|prob|test}- narkotikapåverk-
{dricker|drack|druckit}_{för_mycket|mycket|varje_dag|igen|dagligen|vodka|sprit}
{påverkad|berusad}_{av_alkohol|av_droger|på_jobbet} spelberoend- beroende{vård|problem|sjuk}-
{röker|rökt}_{hasch|cannabis} {tar|tagit|tog}_{droger|narkotika|amfetamin|kokain} överdos-
återfall_i nykter_sedan ~smärta ~smärtor ~värk andnöd- andfådd- svimma- yrsel-
sömn{lös|prob|svår|apné}- minnes{förlust|ned}- fall{risk|benäg}- {raml|fallit|föll}_hemma
{tryck|ligg}sår- +svårighet +besvär +brott +lidande +svikt fotsår
rehabiliterings{plan|utred|möt|samtal|insats}- rehab{samtal|möt|plan|insats}-
sjuk{gymnastik|skriv|intyg|journal}- sår{vård|omlägg}- stödstrumpor dosett- sond{mat|näring}-
läkar{intyg|utlåtand|journal|bedömning}- {hälsodeklar|insemin|äggdon}ation-
hälso{tillstånd|problem|skäl}- medicinska_skäl {dålig|försämrad|nedsatt}_hälsa
sjuk{frånvar|lön|period|anmäl|mäl|meld|ersättning|historia}- {lång|del|halv}tidssjuk-
{kroniskt|allvarligt|svårt|dödligt|obotligt}_sjuk {ligger|blev|blivit|varit}_{=sjuk|=sjuka}
sjuk_{i|sedan} insjukn- {tvångs|intensiv|sluten}vård- tvångsintag- inlagd_{på|för|med|akut}
{blev|är|varit|blivit|ligger}_inlagd utskriven_från utskrivningsklar-
{går|gått|samtal|tid}_{hos|till}_{en_|}{psykolog|psykiater} psykologkontakt- samtalsterapi- =kbt =bup
{barn|rätts|vuxen}psykiatri- {ska|har|blev|blivit|är}_opererad opererad_{i|för}
opererat_{sig|@bodyPart} ska_opereras provsvar magnet{kamera|röntgen}- sömn{medicin|tablett}-
smärtstillande blodförtunnande lugnande_{medicin|tabletter} hospis- =döende ~sjukdom ~sjuka
medfödd_skada
nedsatt_{arbetsförmåga|immunförsvar|rörlighet|minne|funktionsförmåga|aptit|gångförmåga|känsel}
sjukdoms{insikt|bild|histor}- {hög|fick|haft}_feber {hör|hörde}_röster
{mår|mått|mådde}_{psykiskt_dåligt|dåligt} {nästan|blivit}_blind ~oper{ation|erad|erats} =döv
svinkopp- -covid streptokock- krupp reflux klaffel {scharlakans|körtel|nässel}feber blåskatarr-
kikhost- {huvud|kläd}löss skabb- springmask- {fot|nagel}svamp cellförändr- {blod|järn|b12}brist
b12_brist viktnedgång- undernär- {höga|förhöjda}_blodfetter långsam_ämnesomsättning autism-
krisreaktion {LPT|LRV} psykakut- sprit{prob|missb|påverk}- beroende{mottag|enhet|behandl|klinik}-
{tablett|heroin|cannabis}beroen- {fått|fick|haft|tagit}_återfall {tolvsteg|minnesota}-
super_{varje|sig} supit supa_sig knark- injicer {hemi|halvsides}förlam-
{skakningar|domningar|stickningar}_i krampanfall {grå|grön}starr- näthinn- ledarhund- vit_käpp
klafffel kruppanfall fettlever tarmvred nässelutslag klåda- {stora|svåra|kraftiga}_utslag
utslag_över korsband- {rygg|mag|tand|öron|led|nack|bröst|hals}ont hälsporr-
{sen|skall|muskel|ledband|nack|rygg|knä}skad- erektionsprob- sängvät-
{ofrivillig|ofrivilligt}_barnlös- utomkveds- prematur- för_tidigt_född rörelsehind-
{person|tak}lyft- {operer|operation}_{i|för|av} -röntgen- habilitering- {barn|vuxen}habilitering-
-respirator-
{smärt|sömn|minnes|demens|fertilitets|missbruks|psykos|ångest|abort}{klinik|mottagning|enhet}
{lagts|lägga}_in_{på|för|igen} strålning_mot {utred|utredning|undersöks}_för
{lung|njur|lever|hud|svårt|strål}sjuk- hemsond- {kraftig|svår|mycket|stark|kronisk}_{smärta|värk}
medvetslös- {raml|föll|fallit}_*_{slog|slagit|brutit|bröt} gångsvår-
{nedsatt|dålig|försämrad|svikt}_{kognition|balans|syn|hörsel|kondition} kognitivsvikt ätsvår-
{stora|svåra|kroniska}_smärtor {medicin|tabletter|piller}_{mot|för} {psykos|ångest}medicin
smärtmedicin immunnedsatt- immunbrist- uttorkad utmattad_och trött_och_slut {läggs|lades|läggas}_=in
{mag|muskel|vad}kramp- nattsvett- vallningar frossa domnad_i dubbelsee- dimsyn-
{ljus|ljud|sinnes}känslig aptitlös- täta_trängningar gråtmild- tankarna_rusar inre_oro
{ramlar|trillar|faller}_{ofta|mycket} ostadig_gång {kraft|ork}lös- avmagr-
{tapp|förlor|mist}_{synen|hörseln|känseln|aptiten} {hjärtat|njurarna|levern|minnet|kroppen}_sviktar
{hör|ser|går|äter|andas}_dåligt stödskena {krycka|kryckkäpp}- assistanshund
{neuro|}psykolog{isk_|}{utredning|bedömning} medicinskt_{utlåtande|underlag|intyg} test_positivt
{funktions|ADL_|arbetsförmåge}bedömning- {grupp|hormon|strål|smärt}{terapi|behandling}-
smärtplåster- dietist- AA_möte {sluten|stängd}_{avdelning|vård} sjukhus{vistels|vård}- {död}född-
för_tidig_födsel väntar_{sitt|ett|deras}_{andra|tredje|första|barn} amningsprob- ska_föda
{försenad|sen}_utveckling {ät|rörelse}prob- {motoriska|språkliga}_svårigheter
kan_inte_{längre_|}{gå|stå_på|tala|svälja|sova} {kognitiv|fysisk|psykisk}_svikt orkeslös
{ont|skitont|jätteont|tjock|tung|fel|fästing|spricka|torr|blå|gul|röd|splitter|flisa|knott|blött|blöder|blödning|fläck|utväxt|svag|stel|oro|tryck|smärt|värk|propp|knöl|slagit|slog|slå|sydd|sytt|slitit|slet|bränt_sig|brände_sig|skar_sig|bula|cyst|polyp|böld|jack|sprut|rör|vårtor|spridning|rosfeber|hål|stygn|svamp|vätska|sår|svullnad|smärta|domningar|stickningar|skena|brott|skador|utslag|syra|spik|slag|kramp|skruv|ärr|bränd|utstrålning|svider|domnar|beläggning|bedövad|opererad}_{i|på|under|till|mot|bakom|genom|från|av|runt|över|ner_i|om}_@bodyPart
{brutit|slagit_ut|slog_ut|bytt|byter|bröt|brut|operer|tappat|förlorat|svull|vrick|sträckt|kläm|skad|dålig|sned|stel|öm|inflammer|känslig|trasig|sliten|förstorad|utan|slagit|knäckt|tappade|varig|såriga|nariga|skrapat|skakande|skrumpen|ruttna|skavt_sönder}_@bodyPart
@bodyPart_{är_|har_blivit_|blev_|}{mycket_|helt_|varaktigt_|svårt_|så_|för_|}{dålig|opererad|opererat|brutet|bruten|svull|skad|trasig|utsliten|svag|stel|öm|ostadig|röd|torr|krokig|tjock|blå|gul|domnad|borta|sned|slut|otillräcklig}
på_grund_av_@bodyPart +prov +värde +funktion +böld {MR|MRT|CT|PET}_{rönt|undersök|hjärn}-
lam_i_{höger|vänster} {operer|tagit}_bort_{@bodyPart|lymf-} {ny|nytt}_{knä|njure|hjärtklaff|lever}
+skador +skada hänger_i_mungipan förvirringstillstånd`,
  medium: `
kanyl- {skär|skurit|skar}_sig {sätter|satt|satte}_{*_|}i_halsen sjuk_imorgon sjuk_idag sjuk_och_kan_{tyvärr_|}inte =ångest inlagd utskriven
opererad läkemedel- hemsjukvård- =sjuk =sjuka =sjukare sjuk{dag|ledig|penning|pension}- sjukdom-
funktions{förmåga|nivå|variation}- arbets{förmåga|skad|terapi}- illamående kräk- barnmorska-
{förloss|vårdavdel|blöd|akutmottag}ning- berusad- onykter- =nykter nedstämd- utåtagerande-
sängliggande trötthet- hälsosamtal- mår_inte_bra glömsk- omvårdnadsbehov- kognitiv- egenvård- =vab
vabba förvirrad- smärta smärtor förkyl- bakfull permobil- återfall vårdbehov- feber- bakfylla
kryckor utslag domningar mardröm- äter_inte isolerar_sig skör hosta knuta blöjor dagvård =käpp
skolvägr- sjuk_i_{dag|morgon} rullstol- rehab-`,
  low: `
=stammar =läspar =tbc utmattad =medicin läkarbesök- kollapsa`,
  beside: `
{ramlat|ramlade|föll|fallit} skela {spricker|sprucken} lift`,
  general: `
diagnos- symtom- remiss- vårdplan-`,
};
