import type { Lexicon } from "./lexicon";

/**
 * What people say of a body and a mind in plain Swedish: what hurts, what is taken out, what
 * somebody cannot do, bear or stop, and the turns of phrase that go before the name of an illness.
 *
 * Source: general knowledge, written for this purpose.
 */
export const healthEverydaySv: Lexicon = {
  label: "health",
  language: "sv",
  high: `
{hör|ser}_{nästan_|i_stort_sett_|}{inget|ingenting|dåligt}_på
{slagit|slog|bitit|bet}_*_i_{huvudet|ansiktet|magen|armen|ögat|benet} gick_inte_att_väcka
{torg|cell|höjd|flyg|blod|stick}skräck- stickrädd tandvårdsräd-
{rädd|livrädd|skräck|panik}_för_{sprutor|nålar|höjder|att_dö|människor|trånga} synrest närsynt löständer gomplatta lustgas {smärt|sveda}_vid_samlag
mens{blödning|värk|smärt|besvär}- oregelbunden_mens framfall {kraftiga|rikliga}_blödning
förlor_{barnet|fostret|sitt_barn|vårt_barn} kan_inte_få_barn riskgravid- beräknad_till_den potensprob-
spermie{kval|prov}- {mår|mått}_{skit|piss|uselt|pyton|kasst|pest} deppig deppad
psykiskt_{tungt|jobbigt|pressad|slut|trasig|svag} {jobbigt|tufft|tungt}_psykiskt
{ta|tar|tog|tagit}_{sitt_|livet_}{liv|av_sig} suicidnära livstrött
{tappat|förlorat}_livslusten {vill|orkar}_inte_leva inte_vill_leva {mörka|svarta}_tankar {brutit|bröt}_ihop
=apatisk flashbacks börj_dricka {drick|drack|druckit}_sig {dricker|drack}_*_{öl|flaska|back|box}
{problem|bekymmer}_med_{alkohol|spriten|drog}
{lukt|stank|stinker}_*_{öl|alkohol|sprit|hasch|fylla}
{röker|rökt|röka}_{på|gräs|braj|en_joint|weed}
{tar|tagit|tog|sniff|injicerar|äter}_{speed|kola|tjack|ecstasy|steroider|lim}
beroende_av_{spel|tabletter|medicin|alkohol|droger} {alkohol|hasch|drog|tablett|risk}bruk-
bensodiazepin- delirium anabola_steroid {trillat|ramlat}_dit drogfri pundare {går|gick}_på_{AA|NA} påtänd
på_spektrumet högkänslig {lågt|IQ|svag}_{IQ|på|begåvning} =downs motorisk_oro fungerar_som_en
{koncentrations|uppmärksamhets|minnes|beteende|språk|tal|sinnes|svälj|sväljnings}{prob|svår|stör|utman}-
språkligt_försenad spridning_till {några|få|kort|lite}_{månader|veckor|dagar|tid}_kvar
lindrande_vård {får|fick|fått}_{strålning|dropp}
{svårt|svårigheter|besvär|problem}_{att_|med_att_}{andas|röra|få_luft|svälja|gå|stå|sova|minnas|koncentrera|tala|gripa|tugga|ligga|resa}
{har|fick|fått}_{corona|TB|löss|starr} könsvårtor {sövas|sövd|nersövd|nedsövd} återinlagd
hjärtattack- maginfluensa stafylokock-
{lågt|högt|låg|hög|låga|höga|brist_på|förhöjt|förhöjda}_{järn|D_vitamin|B12|ämnesomsättning|kalium|sänka}
{vitamin|salt|vätske}brist- skoinlägg gåbord gåstol gåbälte pratapparat-
näringsdryck flytande_kost rullator- perception- hälsouppgift- sjukrese- inläggning tandvårdsintyg
uridom {lyftas|vändas}_{med_lift|varannan} {raml|fallit|föll}_{två|tre|fyra|flera|många}_gånger
{sviktande|vacklande|krasslig}_hälsa {ben|arm|fot}amputer- flerfunktions- kortväxt =stum dysartri-
droppfot triggerfinger {laktos|gluten}intol- -allergiker-
{tål_inte|reagerar_på|kraftigt_på|inte_äta}_{mjölk|gluten|ägg|nötter|laktos|skaldjur|soja|vete|getingstick|pollen|parfym|ljud|ljus|beröring}
överkänslig- anafylax- hösnuva {biverk|stam|svett}ning- depå{spruta|injektion|medicin}- ~spruta
~sprutor lyckopiller sömnmedel =felnärd
{psykolog|arbetsterapeut|fysioterapeut|specialist|företagsläkar|psykiater}{_|ens_|s_|}{utlåt|bedöm|utred|intyg}-
medicinsk_utredning =FK {omvårdnads|psykiatri}journal -epikris- journalutdrag
intyg_från_{läkare|vårdcentral-} {sjuk|läkar|första_dags_}{försäkran|intyg} hörseltest-
lungfunktion- kristallsjuk- lös_i_magen ryggradskrök- skrivsvårighet- dyslekti- -medicinsk_bedömning
sjukhusinlägg- hjärtavdelning skäras_upp {skär|skurit|skar}_{i|sig_i|sig_på}_@bodyPart överbett-
underbett- panik{reakt|anfall|känsl}- skaka_*_på_{händer|handen|hela} ligger_för_döden slutkör-
{inte|ingen}_*_leva_{mer|längre|vidare} håller_på_att_föda {lång|kort|svår}_tids_sjukdom sängbund-
bettsken- {öppet|snett|djupt}_bett {fick|hade|får|haft|har|fått}_*_{anfall|kramper}
{fått|fick}_{ta_bort|dra_ut|byta}_@bodyPart trapphiss- {emalj|glas|porslins}ög-
@bodyPart_{ska|kan|bör|måste}_*_{operer|tas_bort} +rubbning {emalj|strål|frät}skad-
påverkad_av_{något|medicin|narkotika} höstblås- fästingbett matleda {ingen|dålig}_matlust
vattenskall- lomhörd- vaxpropp plattfot klumpfot hammartå muskelbrist- sömngång- håravfall
vätskeansaml- punkterad_lunga {överaktiv|domnade}_@bodyPart vattnet_har_gått
mjölkstockn- tungband spädbarnsdöd emotionell_instabil- tvångsbet- vätskedriv- tryckmärk-
{skar|skurit}_{upp_|}@bodyPart {sydd|syddes|sytt}_med_*_stygn legat_på_sjukhus
{fick|får}_{känning|kramp} mörkerseende rytmrubbn- {ständig|konstant|daglig}_{värk|smärt}
fött_för_tidigt {blå|spruckna}_läppar
{remitter|remiss}_till_{en_|}{fysio|arbetsterap|kiroprakt|audiolog|specialist}-
{tappar|tappat}_{håret|hår} {har|får|täta}_sammandragningar värktablett- på_kontroll_för_@bodyPart
kallad_till_undersökning {går|gått|gick}_{ner|upp}_i_vikt fryser_och_svettas släpar_{på_|}benet
hjärtat_rusar kväljning- strålas inflammation_{i|runt|vid|kring|av}
tandläkarrädd- {visade|testade|testat}_positivt_för rökskad- `,
  medium: `
{problem|krånglar|krångel|besvär|strul|plåg|kämpar|bekymmer}_{med|i|av|från}_@bodyPart
@bodyPart_{krånglar|svider|i_sågen|i_maskinen|värker|blöder|sviktar|gör_ont|kliar|i_kläm}
{gått|gick|tappat|rasat}_{ner_|upp_|}*_{kg|kilo|vikt} väger_{för_lite|bara}
{rädd|orolig|ångest}_för_att_{gå_ut|gå_utanför|lämna|dö|åka|svara_i}
vågar_inte_*_{ensam|buss|hiss|ut} ångesten
{hör|ser}_{nästan_ingenting|dubbelt|mycket_illa|fläckar}
nästan_inte_{se|höra|gå|stå|sova|äta|ätit|sovit} inte_ätit_på {skelar|skelögd}
kliar_{överallt|över|på} kiss_i rosacea vårtor födelsemärke- förstoppad halsbränna
sura_uppstötningar känner_inte_igen_{sin|sina|sig} {glömmer|glömt|vägrar}_{allt|att_äta|ta}
minns_inte_{sina|sin|barnen} hittar_inte_hem
{kan_inte|inte_kan}_{längre_|}{knäppa|knyta|torka_sig|skära_maten|läsa_tidningen|böja_sig|ligga_platt|tömma_blåsan|kissa|behålla|gå_i_trappor|få_luft|somna|vara_i} behålla_maten
{hjälp|stöd|dubbelbemanning}_{att_|med_att_|vid_|med_}{allt|duscha|dusch|toabesök|blöjan|toalettbesök|toaletten|hygien|personlig_hygien|klä|äta|torka|komma_upp|förflytt-|medicin-|stödstrumpor|blöjbyte}
kan_inte_*_{duscha|bada|klä_på|klä_sig|förflytta|resa_sig|sitta|äta_själv|ligga_på}
{måste|ska|får|behöver}_{matas|sondmatas|sugas} orkar_inte_{gå_upp|komma_upp|upp}
omläggning_av {byta|byter|bytt}_{förband|blöja|kateter|stomi} saknar_{en|ett|två}_{arm|fot|fing|ben}
blöj_på {hål|implantat|krona|protes}_i_{tänderna|munnen|överkäken|näsan}
{nya|lösa|laga_två|gnisslar|skär}_tänder {fått|ett}_{två_hål|implantat} karensdag-
{andra|tredje|fjärde}_sprutan vaccinet påfyllnadsdos
{ska|kallad|tid|varit|gjort|svar}_{till|på|i|en}_{röntgen|MR|CT|skiktröntgen|magnetröntgen|ultraljud}
{skrivs|skrevs|skrivits|skrivas}_ut_{från|i_går|i_dag|hem|till|imorgon}
{återbesök|samtal}_på_{sjukhus-|mottagning-} dropp dränage
{ligger|kontroll|kördes|flyttad|åkte|opereras|sjukhuset}_{på|till}_{sjukhus|intensiven|neurologen|kirurgen|infektion|onkologen|karolinska|kontroll}
{pga|grund_av}_{hälsan|sin_hälsa} dålig_kraft elmoped ambulans- {svar|besked}_på_prov spruta_varje
sover_uselt ligger_vaken_{på|om|hela} {nya|sina}_tabletter {syrgas|sond|lift}_{hemma|i}
hjälpmedelsförskriv-
{sover|sov|sova|äter|ätit|åt}_{nästan|knappt|i_stort_sett|i_princip|bara}_{inte|inget|ingenting|lite}
äter_{ingenting|inget|knappt|nästan} {dra|river|drar}_*_hårstrå biter_*_naglar_{tills|så|ner}
sakna_*_{tand|tänder|anlag} {klarar|orkar}_inte_{trappor|att_gå|att_stå}
kan_*_inte_{längre_|}{själv_|}{resa_sig|se_tavlan|lyfta_@bodyPart} =panik {mådde|mått}_illa
dissocier- dissociation @bodyPart_{kan|vill}_inte @bodyPart_{inte_*_|bara_}{kan|bär|fungerar|tål}
{hälsa|hjärta|rygg|kropp}_{tål|håller}_inte
{raml|föll|fallit|kört|körde}_{av|omkull|ner_från|från|genom|på}_{cykeln|stegen|taket|ställningen|hästen|trappan|stolen|halkan}
tappat_rösten efter_strålning medicin_*_{upp|ner} {höjd|sänkt|ändrad|ny}_{medicin|dos}
hälsa_inte_{tål|håller} svettas_*_natten
kan_{knappt|inte}_{öppna|böja|lyfta|stänga|sträcka}_@bodyPart kolik =mani skakningar ~skräck
inte_gapa får_inte_luft inga_krafter {vet|visste}_inte_var_{hon|han}_är ledsen_hela_tiden
äter_för_lite full_varje_dag minns_dåligt =hes {har|fått}_{skena|sond} svullnar_upp
olyckor_i_byxorna {fått|fick}_*_i_ögat avföring_i`,
  low: `
=ont långt_nere gråter {helt|alldeles}_slut har_det_{riktigt_|väldigt_|så_|}{jobbigt|tufft}
{är|var}_i_{djup_|}kris känner_sig_{förföljd|övervakad|värdelös|sjuk}
{till|hos|med}_{en_|}{psykolog|psykiater|terapeut|kurator} varit_ren
{full|packad}_på_{golvet|jobbet|skolan} sover_{bara|hela|två|lite} väger_*_{kg|kilo} skad_sig
brände_sig {har|hade|haft|blåste|med}_*_promille {blev|blivit}_{påkörd|biten|slagen} utslagen sydd stygn
inte_{arbeta|jobba}_*_timmar =yr har_druckit dosen godartad elakartad färdigbehandlad återbesök
utsliten_i mår_illa sniffar {saker|syner}_som_inte_finns försök_ta_livet mot_{värken|smärtan}
krasslig ingen_{ork|energi} groggy vimmelkantig omtöcknad =blöder rastlös- försvagad krockat
bränt_sig brutit_något har_{ramlat|trillat} PMS {ramlade|ramlat}_igen taklift- =skelar =utmattad =kolik`,
  general: `
{lider|lidit|led}_av konstaterats {behandl|utreds}_{för|mot} smittad plågas_av drabbats_av`,
};
