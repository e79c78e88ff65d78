import type { Lexicon } from "./lexicon";

/**
 * What somebody needs help with, in Danish: food, toilet, bath, bed, stairs, sleep, memory, unrest,
 * aids, learning and speech, drink and drugs, and the last days, as home carers, teachers and
 * relatives write it.
 *
 * Source: general knowledge, gone through by the problem areas of nursing records, the functions
 * of ICF and the groups of aids in ISO 9999.
 */
export const healthDependenceDa: Lexicon = {
  label: "health",
  language: "da",
  high: `
{gratin|sonde}kost {blendet|cremet|energirig|proteinrig}_{mad|kost} fortykket_væske fortykningsm-
drikker_{for_lidt|ikke_nok} {nedre|øvre}_{hygiejne|toilette}
hjælp_{til_at_|}komme_{i_bad|på_toilettet|ud_af} hjælp_på_toilettet
{uheld_med|ufrivillig|haft|ikke_haft|smører}_afføring {tisser|tissede|tisset}_{i|på}
ufrivillig{t|}_vandlad- lavet_i_{bukserne|bleen|sengen}
{skal_have|forflyttes_med|løftes_med|bevilget_en|sejl_til}_lift-
svært_ved_{at_|}{trapper|læse_og|stave|spise_selv|overskue_hverdag-|komme_ud_ad|komme_op_at|falde_i_søvn|holde_varmen|overgange|støtte}
falder_{tit|hele_tiden} haft_{et_|flere_}fald risiko_for_fald fald{risiko|screen|score}-
{vandrer|urolig|råber|forvirret|vågner}_*_natten vende{r|t}_*_på_døgnet dørsøg-
{kan_ikke|ikke_kan}_{længere_|}{støtte_på|vende_sig|finde_rundt|genkende_sin|genkende_personalet|styre_sin|holde_på_en|huske_sine_børn-|komme_på_toilet-|se_at_læse|stå_i|bære_noget|tygge|holde_balancen}
{han|hun|mor|far}_klarer_ikke_sig
{han|hun}_{er_blevet|bliver|er}_{dårligere|svagere|svag|sløv|konfus|bleg}
har_det_{værre|dårligere} {bider|slår_ud_efter|slår}_personalet
{nægter|afviser|modsætter_sig}_{hjælp|pleje|medicin|behandl-} {virker|tydeligt}_påvirket
{rød|hudløs|øm|rødme}_{bagpå|bagtil|i_lysken|i_skridtet|på_sædet} rallende svær_at_vække
bevidsthedsniv- {skiftende|svingende|vekslende}_bevidsthed nej_til_genopliv- {mistet|taber}_*_kilo
flyvske_tanker væskende_{sår|ben} afhængig_af_{hjælp|andres} hjælp_til_det_hele
hjem_fra_{sygehuset|hospitalet|indlæggelse} funktions{tab|fald}- mundsvamp
{usynlig|sjælden|dødelig|fremadskridende}_{sygdom|lidelse} problemer_med_helbredet varige_mén
{misbrugs|alkohol|stof}samtale- mén{grad|erstat}- erhvervsevnetab- psykolog{hjælp|bist|tim}- kørselsforbud_{af_lægen|efter|på_grund}
{syg|væk_på_grund_af_sygdom|fraværende_på_grund_af_sygdom}_i_{to|tre|fire|fem|seks|flere|mange|et_halvt}_{uger|måneder|år}
syg_på_{tredje|fjerde|femte|sjette}_uge raskmeldt_på går_i_{AA|NA} NA_møde afgiftning minnesotakur
{tager|på|taget}_{GHB|LSD|MDMA} er_på_{speed|coke|amfetamin|kokain} storryg-
{skrive|tale|udtale|artikulations|kontakt}{prob|vansk|forstyr}-
{eksekutive|finmotoriske|grovmotoriske|motoriske|sensoriske|fonologiske|emotionelle}_{vansk-|prob-|udfordr-|forstyr-}
arbejdshukommelse- forarbejdningshast- {sproglig|motorisk|mental|kognitiv}_forsinkelse
{svagt|normalt}_begavet svag_begavelse dyslektiker- ~dyspraksi læseretard- bogstavblind løbsk_tale
kognitivt_{svag|dårlig|udtræt} mentalt_*_bagud mutistisk {tale|høre}klasse-
ikke_lang_tid_{igen|tilbage} få_{dage|timer}_igen tæt_på_døden palliation- tryghedskasse-
{hjemme_for_at|hjem_for_at|lov_at|lov_til_at}_dø dø_hjemme {ønsker|ikke}_genopliv-
livsforlæng- sovet_{stille_|}ind livets_{sidste|afslutning} sidste_tid_hjemme terminaltil- hjernedød
livstestament-`,
  medium: `
taber_sig afføring {kan|må}_{kun|højst}_{gå|stå|sidde|løfte|arbejde}_*_{meter|minut|gangen|tid|skridt|time|kg|kilo}
begyndt_at_{fable|stamme|snuble|hallucin-} sover_med_{maske|ilt|CPAP|lyset} hurtigt_træt
{hun|han}_er_i_behandling ikke_{været|kommet}_i_bad tør_ikke_spise truet_med_at_{hoppe|springe}_ud
{kørt|kører}_træt {skiftet|skiftes|skifte}_{dræn|plaster|kanyle}
{ser|hører|går|sover|spiser}_{hun|han|barnet}_dårligt på_recept {ophørt|stoppet}_med_medicin-
går_i_affekt kognitivt_på ikke_holde_{koppen|kaffekoppen|glasset|bestikket} maske_om_natten
{pillet|trukket}_*_{sonde|kateter} {lup|kikkert}brille mavesyrehæm- på_psyk angstgruppe
{dårlig|utilpas|syg}_af_{lys|lyd|støj|larm|lugt}- hverken_{spise|gå|tale|høre|stå}
holde_sig_{ren|tør} ikke_været_oppe blevet_væk_fra_{afsnit|plejehjem|afdelingen} med_kompression
går_ikke_i_bad vil_ikke_{i_bad|ud_af_sengen} forflytning- ligger_i_sengen {vågen|oppe}_om_natten
glemmer_{meget|at_drikke|aftaler|gryden|komfuret|navne} spørger_om_det_samme_igen
bange_for_{personalet|at_være_alene} jamre- plejebehov- er_i_forværring minicrosser- el_scooter-
gangbuk- senge{hest|galge|forhøj}- antidecubitus- badetaburet toiletstøtte strømpepåtag- rygkorset
indlæg_til_skoene specialsko høreforstærk- punktdisplay {filter|special}brille-
sanse{vest|gynge|stimul}- kommunikationsbog- øjenstyr- hostemaskine mundaflæs- blindeskrift
tegnstøtte- ilt{koncentrat|bombe|udstyr|slange}- {glukose|libre_}sensor saturationsmål-
{ernærings|smerte|medicin|baklofen|sår}pumpe- VAC_ {fald|senge}alarm medicin{dispens|robot}-
{pille|tablet}deler spiserobot {tykt|ergonomisk}_bestik næbkop tudkop ståstøtte- coxit-
ledsage{r|}kort skrivetolk ganeplade hofteprotekt- {stof|magnet}{bælte|sele} walkerstøvle -ortose
armslynge mitella fatle støttebind neurostimul- vakuumbandage urinkolbe skånejob- =mén
patientskade- fysiske_{skavanker|gener|begrænsninger} nikotin- ryger_*_cigaretter stofbehandl-
trivselsprob- indadreager- ukoncentreret impulsstyr- lavtfungerende
{svagt|lavt}_fungerende specialpædagogisk_bist- fast_vagt behandlingsniveau tæller_kalorier
vasker_hænder_hele smertecent- tvangsindbr- psykolance-
{ligger|var|været|tid|kontrol|undersøg-|er_kørt|indkaldt}_*_{hospital|sygehus|universitetshospital|rigshospitalet}`,
  beside: `
spiser_kun {vægt|bold|kugle}{vest|tæppe}- tyggesmykke fidget briller låser_sig_inde
under_{sin_|}kurve Libre opgive_kørekortet {køre|kørt}_sur stoppet_til ekstra_tid bliver_blå
ryster_om teleslynge- piktogram- handicapparker- parallelcykel oppe_hele_natten
{faret|farer|gået}_vild stok stålift =sejl =sele paryk lup bandage =skinne =skinnen =bind =sug griber
gribetang bidet rampe glidestykke drejeskive skærmlæser appwriter it_rygsæk forværr- trist grædende
indesluttet fraværende påvirket kommer_ikke_ud kan_ikke_{huske|læse|se} svært_ved_at glemmer
taber_ting smøres rødme {på|finde|nå}_toilettet råber skriger =ryger =skæv sniffer specialklasse specialskole
specialbørnehave forundersøg- impulsiv skavank- udholdenhed- kræfter skærmning-`,
};
