import type { Lexicon } from "./lexicon";

/**
 * Nursing and care in Swedish: what somebody eats, passes, bears and manages no longer, aids,
 * operations and tests with their values, wards, medicines as they are taken, and sick leave.
 *
 * Source: general knowledge, walked through by the fields of a care record, the classes of aids for
 * disabled people and the chapters of functioning.
 */
export const healthNursingSv: Lexicon = {
  label: "health",
  language: "sv",
  high: `
halvblind- {tal|språk}försen- {akut|planerat}_snitt räta_ut_@bodyPart ser_bara_{skuggor|konturer}
tror_att_det_är_{morgon|natt|dag} {svårt|svårigheter}_{att_|med_att_}{hitta|finna|få_fram}_ord-
kontakt_med_verkligheten vattenhuvud shuntad shuntat inandades inandats
medicinskt_{omplacer-|hinder|utrett|färdig-} medicinska_{hinder|besvär|behov} operations{tid|datum}-
{infektions|smärt|lukt|köld|beröring}känslig- smärttablett- spelmani- selektivt_ätande
språklig_sårbarhet {grov|fin|mun}motor- rädd_för_att_{svälja|ramla|kräkas|sätta_i}
{rörelse|tal|känsel|kraft|balans}nedsätt- {benso|nikotin}beroen- bullerskad- ~överkänslig
menstruationsp- strålats strålades {tappat|tappade|lossnat}_*_{plomb|tandkrona} ryckning- matstrups-
febrig- {gula|blodsprängda}_ögon- dreglar hör_{ingenting|inget|inte|knappt}_utan
inte_{vrida|böja|sträcka|belasta}_{på_|}@bodyPart undviker_ögonkontakt
{extremt|sjukligt|onormalt}_{tunn|mager|smal} {bet|biter|bitit}_sig_i_@bodyPart
spruckit_upp_i_@bodyPart
{tappat|tappade|tappar|förlorat|förlorade}_{matlust|talet|talförmåga|minnet|medvetandet|smaken|livsgnista}
{inte|aldrig}_{vilja|orka|velat}_leva {försökt|försökte}_{hänga|dränka|skada}_sig andats_in_rök
{fick|fått|gav|gjorde|gjordes|började}_{hlr|hjärt_lungräddning} vattkopp- överstimuler-
{sitt|hans|hennes}_drickande sväljer_fel {tjockflyt|förtjock|lättsvald}- felläkt- förstoringskamera
zink{pasta|salva} {hud|sår}{salva|kräm}- waranl- {svullen|svullna|svullet}_om_@bodyPart
{bränt|brände|skållat}_@bodyPart
{reagerat|reagerade}_på_{ägg|mjölk|nötter|jordnöt-|gluten|fisk|skaldjur|medicin|vaccin|sprutan}
{bara|endast|högst|knappt|inte}_gå_*_{meter|steg} {konsistensanpass|timbal}- äter_{genom|via}_sond
{dålig|nedsatt}_munhälsa {hinner|hann}_inte_till_toaletten
{klarar|sköter}_inte_{att_sköta_|}{sin|den_personliga}_hygien
{kan|klarar}_inte_{längre_|}{att_|}{vända_sig_i|stödja_på|knyta_handen|hålla_i_en_kopp|hålla_i_en_sked|hålla_i_en_penna|klippa_tånagl|klippa_nagl}
{inte|aldrig|knappt}_{upp_|}ur_{sängen|stolen} talar_{osammanhäng|sluddrig}- motoriskt_orolig
{pratar|talar}_med_*_som_inte_finns
{aggressiv|orolig|slåss|slår|motstånd}_*_vid_{hygien|omvård|dusch|blöjby}-
{pratar|talar|pratat}_om_att_{dö|ta_livet|få_dö} tungandad benlind- brytpunkt- extravak
{biter|river|klöser|skadar|slår}_sig_själv tvättar_händerna_*_blod {stick|injektions}märk- abstinen-
trappar_{ner|ut}_{tablett|medicin} spelproblem- redlös {blåste|lämnade}_positivt
positiv{t|a}_utslag alkomätare {äter|tar}_benso hoppa{de|t}_framför_tåg-
nedsatt_{styrka|ork|allmäntillstånd|stämningsläge|impulskontroll}
{dåligt|påverkat|sänkt}_allmäntillstånd lågt_stämningsläge sviktande_minne sårläkning- multisjuk-
{försenad|försenat|sen}_{motorisk|tal|språk|i_språket|i_talet|med_talet|med_att_gå|med_att_prata|med_att_krypa}
{svårt|svårigheter|problem}_{att_|med_att_|med_}{förflytta_sig|klä_sig|klä_på|sköta_sin_hygien|sköta_magen|hålla_urin|kissa|böja_sig|somna|sitta_still|reglera_känslor|tåla_beröring|gripa|lyfta_@bodyPart|komma_ur_sängen|vända_sig_i|finmotorik|balansen|ögonkontakt|impulskontroll|impulser|trappor|närminne|se_i_mörker|sociala_signaler|läsa_sociala}
fyrfotskäpp betastöd gåstativ lyftsele golvlyft stå{hjälp|stöd|skal}- sänggrind- {växeltryck|toastol}-
{glid|vänd}lakan {dusch|bad}bräda -katetr- ortos- höj_och_sänkbar_säng pessar fall_larm
sugapparat alkis kompressionsk- samtalsförstärk- vibrerande_väckarklocka ögonlapp lapp_för_{ögat|ena}
ögonstyr- pekprata tyngdväst krampmatta {fall|larm}{matta|larm} andningsmask hostmaskin trakeal-
{port_a_cath|venport|mic_key|infusionspump} strumppådrag- medicin{automat|robot} tens_apparat
ljusterapi- {bypass|magsäcks|akut|titthåls}oper- elkonverter- ballongspräng-
{byta|byter|bytt|opererar|operera|opererat|opererade|ny}_{höft|höftled|knäled|knä|hjärtklaff|starr|starren|gallan|höften}
{operera|opererat}_bort_en_bit lumbalp- ryggvätske- {lever|njur|hud|lung|bröst}biopsi-
{hjärt|buk|njur|lever}ultraljud- UKG röntga
{göra|gjort|gjorde|tid_för}_{en_|}{mr|dt|ct|kub|mrt} {prick|klock|begåvnings}test-
{ta|tagit|tog|lämna}_{sänka|pk|inr|blodgas} antikroppsbehandl- bloddialys
{gå_i|går_i|gått_i|gick_i|får|få}_{strålning|terapi} ägguttag- tandimplantat-
donera_{en_njure|benmärg} käkkirurg- öron_näsa_hals operationsärr
{legat|ligger|låg|är}_på_{barn|thorax|uppvaket|psyk|psyket|iva|infektion|hjärtintensiven|strokeenheten|neo}
friskförklar- {i_kö_till|väntar_på}_operation operationskö =psyk =psyket barnpsyk
vuxenpsyk rättspsyk {Hb|PEth|CDT|LPK|TPK|GFR} saturer- saturation- krea
puls_{på_|över_|}{110|120|130|140|150|160|170|180} troponin d_dimer amylas neutrofil- visus syn_0
ögontryck- plomben {f|s|nödvändig}_tandvård tandvårdskort svullen_kind fallfot medicinsk_fotvård
väntar_{smått|tillökning} på_{BB|neonatal-} i_kuvös {ammar|ammade|ammat} mjölkstas
{följer_inte|under|planat_ut_i|avplanat_i}_{sin_|}{viktkurva|tillväxtkurva|vikt} liten_för_sin_ålder
skolfobi- bokstavsdiagnos- flera_bokstäver lässvårig- flaxar_med meltdown- slutat_{äta|dricka|prata|gå|tala}
{befrielse|befriad}_från_{idrott|gymnastik} {bränt|brände}_ut_sig
{tvättar|tränar|kontrollerar|räknar}_*_tvångsm- tortyr- medberoende utarbetad utförsäkrad
förtidspension- förstadagsintyg- intyg_från_dag {vård_av|hemma_med}_{sjukt_barn|barn|sjuka_barn}
konvalescen- inte_{arbetsför|återställd} på_bättringsvägen däckad_{av|i} =risig dålig_i_@bodyPart
{ner|ned}bäddad {fick|fått|får|tar|ta|tagit|något|behöver}_{lugnande|rogivande|sömngivande}
{järn|närings|socker}dropp- {B12|järn|hormon}_{sprut|injekt}-
{apodos|dospås|dosrull}- slutat_{med_|ta_}{medicin|tablett|mediciner}
{kvälls|morgon|natt|kramp}{medicin|tablett}- naloxonspray adrenalinpenn- {har|fått|sätta_in}_spiral
smärtpump- centralstimul- {nikotinplåst|folsyra|kalktablett|järntablett|kalciumtablett}-
{hon|han}_{var|kom|är|blev}_{full|packad|hög|bakis|berusad} {röker|rökt}_brass`,
  medium: `
{vill|ville}_inte_duscha {mycket|kraftigt|snabbt|klart}_försämrad äter_bara_{flytande|puré|mosad|mjuk}
hormonell- ~terapi ~anfall {går|gått|träffar}_{till|hos}_{en_|}talpedagog ~medicin
{tappar|tappade}_balansen inte_{pratar|kryper|talar}_{än|ännu}
{hem|tillbaka}_från_{sjukhuset|lasarettet} {slog|slagit}_{hon|han|sig|}_i_@bodyPart @bodyPart_skull
ordinera- {orkar|klarar}_bara_{jobba|arbeta|gå|sitta|halva|några|en_kort} andas_{fort|snabbt|häftigt}
{böjd|krokig|krum}_rygg för_{många|mycket}_{tabletter|medicin} avföring-
{ser|såg}_{suddigt|dimmigt|oskarpt} {ringning|ringer|susar|tjut|piper|pip}_i_@bodyPart
{skriker|skrek|pratar|går|gråter}_i_sömnen tvättar_händerna_*_gånger
inte_igen_{sin_|}{grannen|sonen|dottern|barnbarn|hemtjänst-} hitta_{orden|rätt_ord}
{släpar|drar|haltar}_på_@bodyPart släpar_@bodyPart kliar_{sönder|sig|hela} smittsam
{spyr|spydde|spytt|spyor} går_på_hormon- liten_i_växten
följs_av_{barnläkare|läkare|bup|logoped|barnmottag-|ögonläk-|hjärtläk-|neurolog|psykiatrin|dietist}
{tid|kontroll|återbesök|varit|var|besök|ska|skulle|går}_{hos|till}_{en_|sin_|}{läkaren|läkare|doktor|doktorn|husläkare|barnläkare|hjärtläkare|specialist}
{talar|pratar|säger}_bara_{enstaka|några}_ord klarar_inte_{matsalen|alla_ljud|stora_grupper|sociala}
{trampade|trampat}_på_en_{spik|kanyl|nål|glasbit}
{andats|andades}_in_{gas|ammoniak|klor|damm|brandrök|ånga} inte_lyfta_{tungt|något|mer_än|över}
tagits_in_akut vill_inte_ha_{mer|fortsatt|någon}_behandling blåste_rött
tål_inte_{latex|plåster|nickel|penicillin|katt|hund|damm|fisk|sol}
{sökt|söker|sökte|uppsökt|fått_söka}_{vård|läkare|sjukvård|läkarvård}
klagar_{över|på}_{ont|smärt-|yrsel|värk} klagar_över_@bodyPart
känner_sig_{dålig|hängig|konstig|svag|yr|febrig|nere|deprimerad|snurrig}
{åkte|åka|åkt|kördes|skjutsades}_{in_|}till_{jouren|jourcentral-|barnakut-|vårdcentral-}
{ramlat|ramlade|ramlar|föll|fallit|trillat|trillade|halkat|halkade|snubblat|snubblade}_{i|på|från|ner_från|ur|av|ner_för|ner_i|mot|över}_{toalett-|badrum-|kök-|hallen|trapp-|isen|isfläck-|golvet|dusch-|säng-|stol-|cykel-|gymp-|skolgård-|lekplats-|klätter-|trottoar-|stege-|natten|gung-|rullstol-|bocken|ställning-|häst-|mattan|tröskel-|bussen|väg_till|jobbet|stengolv-|mopeden}
{blöder|blödde}_{ur|från|i|ymnigt|kraftigt|mycket} =blött_{ur|från|ymnigt|kraftigt}
orkar_inte_{stå|gå|äta|duscha|prata|stiga|ta_sig}
{sover|sov|sovit|sova}_{mest|oroligt|bara|knappt|sittande|några} =stamma torr_på_{natten|nätterna}
väger_{bara|endast|knappt|nu}_*_{kg|kilo}
mår_{fruktansvärt|väldigt|hemskt|jätte|så|rejält|mycket}_{illa|dåligt}
gråter_{på|varje|hela|ofta|mycket|när|för} {går|gått|gick}_på_behandling sjukfall-
{inte|aldrig}_{tvättat|tvättar|duschat|duschar|borstat|borstar|bytt}_{sig|på_tre|på_flera|tänder|håret|blöja}
{förvirrad|aggressiv|rastlös}_på_{kväll|natt}- vägs_{varje|dagligen} sänkt_medvetande
färdigbehandlad_{på|från|vid} {ser|hör}_nästan_{inget|inte} klarar_inte_{av_|}{att_åka_buss|bussresa}
inte_uttrycka_sig ligger_under_{sin_kurva|viktkurva|tillväxtkurva} =sammandragningar =blöja {har|är}_lös_i {vill|ville}_{bara_|}dö
{glömmer|glömt}_*_spisen {glömmer|glömt}_{bort_|}{att_äta|att_dricka|var_hon|var_han} upprepar_sig_hela
samma_fråga_om {går|gick|gått}_vilse vandra_{på|om}_{nätterna|natten}
tror_att_{mannen|hans|hennes|personalen|grannen|någon}_*_{lever|förgift|stjäl|förfölj|avlyssn}
känner_inte_igen_{oss|personalen|barnen} {ropar|skriker}_{hela|på|om}_{natten|nätterna} {sover|sov}_bort
{andas|andades}_{tungt|ansträngt|ytligt} rosslar får_vak slår_huvudet lindas_varje
{klarar|tål}_inte_{av_|}{ljud|mycket_folk|mycket_människor|beröring|klassrummet|intryck}
{darrar|skakar}_på {ser|hör}_{knappt|inget_utan|inte_att_läsa} {går|gå}_bara_{med_stöd|några_steg}
kissa_{ofta|på_natt-} tandkrona lagning_{i|av_tand} {dålig|illaluktande}_andedräkt
{kommunikations|minnes|kognitions|hörsel|syn|gång|förflyttnings}hjälpmedel-
hjälp_{på_toaletten|med_tandborst-|med_på_och_avkläd-|med_nagel-} klarar_inte_{att_|}klä_{på|sig}
två_personer_vid rasar_ihop {får|fick}_{ingen|knappt}_luft håller_på_att_dö
{låg|liten}_ork dålig_motorik
{ta|tas|tog|tagit|operera|opererat|opererar}_bort_{tonsill|polyp|mandl|livmoder|gallan|gallblås|blindtarm|cysta|tumör}
basutredning- {genomgå|genomgått}_behandl- svarat_*_på_behandl- {ska|skulle|ville}_{ha|få}_barn
vattenavgång- {har|fått|fick}_värkar {pratar|kryper|talar|jollrar}_inte_{än|ännu}
inte_börjat_{krypa|prata|gå} {hon|han}_är_utredd inte_{vara|vara_med}_på_{idrott|gympa}
{nytt|akut|kraftigt}_skov i_fyllan svälter_sig ser_ingen_mening {går|gå|gått}_{i|på}_terapi inte_frisk
frisk_igen
{går|gå|gick|gått|träffar|träffa|ska|skulle|remitterad|varit|kontakt}_{till|hos|med|}_{en_|sin_|}{skolkurator|skolpsykolog|skolsköterska|naprapat|sjukgymnast|fysioterapeut|arbetsterapeut|gyn|gynekolog|öronläkare|diabetessköterska|barnpsyk|logoped|psykolog|audionom}
krissamtal- samtalsstöd samtalskontakt- {mår|mått|mådde}_{sämre|inte_alls} dålig_period mår_inte_så_bra
orkar_{ingenting|inte_med_sig|inte_jobba|inte_arbeta} sjuktillfäll- arbetsanpass-
behöver_{hörselkåpor|skärm|lyft} provtagning går_på_tå
på_provtag {höjt|sänkt|höjd|sänkt}_{sin_|}dos {äter|äta|ätit}_{bara|nästan}_{några|lite|inget}
dricker_{för_lite|varje_helg} {dålig|dåliga}_sänka läkarkontakt- urinen_är_{grumlig|mörk|illalukt} på_rehab-`,
  low: `
BIVA NIVA CIVA TIVA BDI RAPS SUAS CGI
{hjärt|stroke|rehab|demens|ätstörnings|anorexi|trauma|hematolog|palliativ|hörsel|epilepsi|adhd|autism}{enhet|center|team}
{hörsel|språk|autism}{klass|förskola} {laro|sti|adhd|ast}_mottagning {hud|infektions|urolog}mottagning
bilanpassning belastningsprov öppenvård- {mödravård|minimaria}- MVC försämrats_snabbt
{hör|tinnitus}centralen {super|supit} svacka vårdkontakt- företagsläk- företagshälso-`,
  beside: `
{vill|ville}_inte_{äta|dricka} {sjunde|åttonde|nionde}_månaden försämr- ofrivillig- kompression otydlig höj_och_sänkbar- hör_inte_vad raster hittar_inte_tillbaka =vaccin lasarett
under_kurvan klarar_inte_bussen {röra|lyfta}_på_@bodyPart propp proppen skenor steril kaloriräkn-
plåster bandage blod {haft|sin}_mens mår_{bättre|sådär} ringde_{112|1177} besväras_av suddigt
tuggar sväljer =fryser vaknar omlagt limmades återföll {ligga|ligger}_{plant|platt}
ögonkontakt {högt|lågt|förhöjt}_tryck följs_av domnar pirrar svimfärd- ynkli- gnällig nedkyld kissar de_sista_dagarna två_personal vila grumlig- smörjer smörjs svullen bits
slåss sparkas PK =capio =mask tappat_gnistan bypass glutenfri laktosfri käpp lupp
griptång trehjuling talsyntes bildstöd arbetsstol sensor glasögon sittdyna hörslinga specialsits
{rörelse|gps|dörr|mobil}larm defibrillator sits peruk glömmer upprepar vandrar läggas_om slutskede
livrädd kraschade svälter uppe_i_varv {dagar|veckor|månader}_kvar inte_långt_kvar
{laga|lagat}_*_hål central_infart arbetsträn- karensavdrag-
{tar|tagit|tog|lämna|lämnat}_{nya_|}prov =träna =tränar träning återhämt- {sover|sovit} dricker
{äter|ätit}
{svårt|svårigheter}_{att_|med_att_|med_}{se|höra|läsa|sitta|lyfta|fokusera|äta|prata|uttrycka} spruta
dos tabletter hygien vänd{as|er}_sig förvirr- {ledsen|arg|sliten|ostadig|skakig|vinglig}
tappar_saker {drar|drog}_sig_undan kontaktbar {hög|ingen}_{frånvaro|ork} snarkar puré sked vila_sig dubbel_dos {få|fått|får}_blod`,
};
