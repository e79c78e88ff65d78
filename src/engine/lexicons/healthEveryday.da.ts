import type { Lexicon } from "./lexicon";

/**
 * What people say of a body and a mind in plain Danish: what hurts, what is taken out, what somebody
 * cannot do, bear or stop, and the turns of phrase that go before the name of an illness.
 *
 * Source: general knowledge, written for this purpose.
 */
export const healthEverydayDa: Lexicon = {
  label: "health",
  language: "da",
  high: `
{hører|ser}_{stort_set_|næsten_|}{intet|ingenting|dårligt|ikke_noget}_på {kunne|kan}_ikke_vækkes
{slået|slog|ramt|bidt}_*_i_{hovedet|ansigtet|maven|armen|øjet|benet}
{han|hun|barnet}_{blødte|bløder|blødede} social_fobi {dental|blod}fobi- ~skræk
{bange|angst|skræk|panik}_for_{nåle|sprøjter|højder|at_dø|tandlægen|mennesker|lukkede} synsrest
høreres- nærsynet farveblind {tandret|bivirk|fiberspræng}ning- gebis lattergas flydende_kost
proteindrik- {smerter|svie|bløder|blod}_{ved|efter|i}_{samleje|vandladning} celleskrab-
{kraftige|uregelmæssig}_{menstruation|blødning|cyklus} reagensglas-
{mist|tabt}_{barnet|fosteret|sit_barn} kan_ikke_få_børn potensprob- problemer_med_potensen
sædkvalitet spændingshovedpine risikogravid- pungbrok
{skidt|dårligt|nede|skrøbelig|presset|nedslidt}_{psykisk|mentalt}
{psykisk|mentalt}_{skidt|nede|presset|udmattet|nedslidt} ta_sit_{eget_|}liv livstræt suicidal
suicid{tan|tru}- mist_{livsmodet|lysten_til_livet} {vil|gider|orker}_ikke_leve
{sorte|mørke|dystre}_tanker bræn_ud udbrændthed {forsøgt|prøv}_at_hænge_sig hængt_sig
emotionelt_ustabil =apatisk flashbacks psykoterapeut- {gule|røde}_papirer
{begyndt|startet}_{at_|med_at_|på_at_}drikke {drikk|drak|drukket}_sig
{drikker|drak}_*_{flaske|kasse} på_druk drikkeprob-
{lugt|stank|stinker}_*_{øl|alkohol|spiritus|sprut|druk|urin}
{ryger|røg|røget}_{fed|joints|en_joint|pot|skunk|cannabis|tjald}
{tage|tog|snifter|sniffer|fixer|får}_{speed|coke|amfetamin|ketamin|ecstasy|steroider}
afhængig_af_{spil|piller|sovepiller|morfin|medicin|alkohol|stoffer|hash|opioider|respirator}
anabole_steroid benzodiazepin- delirium {øl|hash|stof|pille}{forbrug|indtag}- på_spektret
højsensitiv særligt_sensitiv {lav|IQ_på|et_IQ}_{begavelse|IQ|på} =downs motorisk_uro fungerer_som_en
{koncentrations|opmærksomheds|indlærings|hukommelses|tilknytnings|adfærds|sprog|føle|sanse}{prob|vansk|forstyr}-
døgnvild spredning_til {kort|få}_{måneder|tid|uger}_{igen|tilbage} lindrende_{behandling|forløb}
{svært|ondt|besvæ|problemer|svært_for}_{ved_|med_}at_{få_vejret|trække|synke|gå|stå|sove|huske|bevæge|koncentrere|tale|gribe|tygge}
kortåndet {har|fik|fået}_{corona|TBC} hul_i_{hovedet|knæet}
lægen_{har_|}{limet|syet|limede|syede} fald_i_egen
{sin|hans|hendes|din|lang_tids|længere_tids|kort_tids}_sygdom =ble kropsbårne helbredstillæg
kønsvorter stafylokok- {under_kniven|i_narkose}
{lavt|højt|lav|høj|for_lidt|mangler|mangel_på|for_meget}_{jern|D_vitamin|B12|stofskifte|kalium}
glasøje gangbælte indlæg_i_skoene gåstol drejetårn- venflon- uridom- tykningsmid-
{løftes|vendes}_{med_lift|hver_*_time} hudløs- fald_{to|tre|fire|mange}_gange faldtru-
uarbejdsdygtig {skrantende|vaklende|svækket|grundet|af}_helbred
{kronisk|alvorlig|psykisk|fysisk}_{lidelse|diagnose} =stum dysartri- springfinger
{laktose|gluten}intol- -allergiker-
{tåle|tåler_ikke|reagerer_på|voldsomt_på|overfor|over_for|må_ikke_få}_{mælk|sukker|salt|fisk|sol|gluten|æg|nødder|jordnødder|laktose|skaldyr|soja|hvede|hvepsestik|pollen|parfume|lyd|støj|berøring}
overfølsom- bevægelseshæm- {ben|arm|fod}amputer- depot{medicin|sprøjte} ~indsprøjtning
{psykolog|logopæd|ergoterapeut|speciallæge|lægekonsulent|psykiater|PPR|funktions|sygepleje}{_|s_|ens_|}{udtal|vurder|beskriv|udred|notat|rapport}-
{sundhedsfaglig|sygeplejefaglig|lægelig|ergoterapeutisk|fysioterapeutisk|psykologisk|medicinsk}_{vurder|udtal|udred|erklær|oplys|status|undersøgelse|rapport}-
behandlingstestamen- =FMK medicinkort -epikris- {sundheds|pleje|omsorgs|psykiatri}journal
attest_fra_{egen_|}læge friskmelding =LÆ {ortopædkirurgisk|urologisk} funktionel_lidelse rystesyg-
=kuldegysninger tynd_mave tyndskid fejlernær- ildebefindende rygskævhed menstruationssmerter
{spist|tog|taget}_piller_for journalnotat medicinskema
{skærer|skar|skåret|snitter|kradser}_{i|sig_i|sig_på}_@bodyPart overbid- underbid-
panik{reakt|anfald|følelse}- ryst_*_på_{hænder|hånden|hele}
{ikke|ingen}_*_leve_{mere|længere|videre} ved_at_føde sengebund- bideskinne- {åbent|skævt|dybt}_bid
{fik|får|haft|har|havde}_*_{anfald|kramper} {fået|fik|får}_{taget|trukket|skiftet|rettet}_@bodyPart
{stolelift|trappelift}- lagt_drop {fået|fik|skal_have}_{et_|en_|}implantat
@bodyPart_{skal|kan|bør|må}_*_{operer|fjern} +rubbning lyst_til_at_leve børnekop- brandbyld- madlede
klumpfod platfod hammertå knyster træthedsbrud hårlinjebrud søvngæng- tungebånd punkteret_lunge
{overaktiv|skar|sovende}_@bodyPart nat{te|}blind- vandhoved- hårtab strålesk- svedtendens
vandet_er_gået vanddriv- øjendråb- trykspor terminalerklær-
syede_med_*_sting spist_sig_syg lægeambulance- {fik|får}_{føling|krampe}
{mist|tabt}_deres_barn rodfyld- bidskinne- {blå|sprukne}_læber {fuld|i|lokal}_bedøvelse
{konstante|daglige|konstant|daglig}_smerte
{henvist|henvises|henvisning}_til_{en_|}{fysio|ergoterap|kiroprakt|fodterap|audiolog|specialist}-
cellegift- +svækket {mister|tabt|taber|mistet}_{håret|hår} plukve- syreskad-
lam_fra_{livet|brystet|halsen} {blevet|blev|er}_syet fjernet_sting
kontrol_{for|af}_@bodyPart {skadet|skade}_sig_selv fryser_og_sveder {mistet|tabt}_appetitten
{slæber|trækker}_på_benet brækning-
koldbrand- tandlægeskræk- aplasi krydsbid langvarig_sygdom {fået|lider_af}_angst ser_ting_der_ikke_er
drikker_mere_end_godt`,
  medium: `
{problemer|døjer|bøvl|knas|vrøvl|besvær|plag|slås|skavank}_{med|i|af|fra}_@bodyPart
@bodyPart_{i_klemme|i_ro|i_saven|i_maskinen|i_rundsav-|i_båndsav-|i_bildør-|ryster|dryppes|svier|dunker|hamrer|snurrer|rokker|driller|værker|bløder|svigter|giver_efter|gør_ondt|klør} {tabt|taget_på}_*_kg tabt_sig
vejer_{for_lidt|for_meget|kun|bare}
{bange|angst|nervøs|utryg}_for_at_{gå_ud|forlade|gå_uden|tage_telefonen|sove|dø}
tør_ikke_*_{alene|bus|elevator|ud} panik_i {hører|ser}_{kun_på|kun_med} {ser|set}_dobbelt
næsten_ikke_{se|høre|gå|stå|sove|spis} ikke_spist_i syn_på skeler {klør|kløe}_{over|på}
rosacea vorter modermærke- kender_ikke_{sin|sine}
{glemmer|glemt|nægter}_{alt|alting|at_spise|at_tage} {husk|genken}_ikke_{sine|sin|børnene}
{kan_ikke|ikke_kan}_{længere_|selv_|mere_|}{knappe|bukke_sig|ligge_fladt|binde_sin|skære_sin|tørre_sig|følge_med_i_tv|læse_avisen|se_stregerne|se_tavlen|se_fjernsyn|knytte|tisse|tømme_blæren|løfte_@bodyPart|bevæge_@bodyPart|finde_hjem|kende_sin|lade_vandet|holde_på_maden|gå_på_trapper|få_luft|falde_i_søvn}
{hjælp|støtte}_{til_|ved_|med_}{at_|}{alt|bad|badet|toilet-|personlig_|påklædning|spise|tørre|komme_op|komme_i_seng|forflytning|medicin-|støttestrømper|bleskift-}
{kan_ikke|ikke_kan}_*_{gå_i_bad|bade|tage_tøj|tøj_på|klæde_sig|forflytte|komme_ud_af_sengen|rejse_sig|sidde_ned|spise_selv|vaske_sig|ligge_på}
{skal|bliver|må}_{mades|lejres|sondes|suges} {hjælpes|afføring}_i_tøjet
{skift|skift_af}_{forbinding|ble|kateter|stomi} mangler_{en|et|to}_{arm|fod|fing|ben|nyre|lunge}
{hul|huller|implantat|krone|protese|sonde}_i_{tænderne|munden|undermunden|næsen}
{nye|skærer|gnider}_tænder fået_*_huller med_bøjle i_{12|14|16|18|20|24|28|32|36}_uge
{andet|tredje|fjerde}_stik revaccin- vaccinen
{skal|henvist|indkaldt|tid|været}_{til|i}_{en_|}{scanning|MR|CT|scanner|røntgen|ultralyd} en_MR
{udskrevet|udskrives|indlægges}_{i_|fra|til|efter} stoffri spilleafhæng-
{på|pga|grundet|trods}_{sygdom|sin_sygdom} {sover|sov}_{elendigt|uroligt} ligger_vågen
{nye|sine}_tabletter hjemmeilt
{sov|sove|spiser|spist}_{stort_set|næsten|slet|knap|kun}_{ikke|ingenting|intet|lidt}
spiser_{ingenting|intet|næsten} trække_*_hår_ud bider_*_negle_{til|så|ned}
mangler_*_{tand|tænder|fortænder} {bøjle|skinne}_på klare_ikke_trapper
kan_*_ikke_{længere_|}{selv_|}{komme_op|se_tavlen|løfte_@bodyPart} {delvis|delvise}_raskmeld-
dissocier- @bodyPart_{kan|vil|må}_ikke @bodyPart_{ikke_*_|kun_}{kan|bære|virker|tåle}
{helbred|hjerte|ryg|krop}_{tåle|holder}_ikke {fik|får|fået}_det_{dårligt|skidt}
afføring_i_{sengen|bukserne|bleen}
{fald|røg|styrt|vælt}_{af|fra|ned_fra|på|gennem}_{cykel|cyklen|stige|taget|stillads|hest|trappe|stole|glat}
{mistet|tabt}_stemmen {medicin|dosis}_*_{op|ned} {sveder|svedt}_*_natten host_*_slim
kan_{knap|næsten_ikke|ikke}_{åbne|bøje|løfte|lukke|strække}_@bodyPart mavesyre bumser
ørepropper kolik på_afvænning ikke_gabe {får|få|fik}_ikke_luft ingen_kræfter
{ved|vidste}_ikke_hvor_{hun|han}_er {trist|ked_af_det}_hele_tiden spiser_for_lidt fuld_hver_dag
husker_dårligt =hæs hjertet_{galoper|springer|løber_løbsk} ikke_holde_på_vandet {har|fået}_{dræn|sonde} uheld_i_bukserne
{fået|fik}_*_i_øjet mærke_@bodyPart`,
  low: `
ilt_hele syg_siden =ondt {langt|helt}_nede græder {brudt|brød|bryder}_{grædende_|}sammen
{har|haft}_det_{rigtig_|så_|}{skidt|dårligt|svært}
kan_ikke_overskue_{noget|hverdagen|livet|mere} ud_af_sengen {er|var}_i_{dyb_|}krise
føler_sig_{forfulgt|trist|overvåget|værdiløs|svimmel|syg} ude_af_sig_selv ikke_været_sig_selv
{til|hos|med}_{en_|}{psykolog|psykiater|terapeut} {er|været|blevet}_clean faldet_i_{igen|med}
har_drukket =dosis {godartet|ondartet} ambulant_kontrol færdigbehandlet
{fuld|stiv}_på_{gulvet|arbejde|jobbet|skolen} sover_{kun|hele|to|lidt} vejer_*_{kg|kilo} til_skade
{vred|vrikket|trukket}_{om|en|sin|på} {skar|brændte|stødte}_sig slog_sig_{slemt|hårdt|i}
pakkeforløb dværg faldt_ned ingen_energi
{opfølgning|samtale}_{til|på}_{hospital-|sygehus-|rigshospital-} komplikationer groggy omtåget
dåsig =bløder =hoster snotter rastløs- =svækket brækket_noget kørt_galt forbrændt svulmer_op PMS
{faldt|faldet}_{igen|to_gange|tre_gange|flere_gange} kunne_ikke_huske `,
  beside: `
lift {drikker|drak} skolevægr- skele sprækker`,
  general: `
{lider|har_lidt|=led}_af fejler {fået|blev}_konstateret diagnosticer- {behandl|udredes|medicin|piller|tabletter|salve}_{for|mod|på} smittet_{på|af_sin} plaget_af`,
};
