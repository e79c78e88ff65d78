import type { Lexicon } from "./lexicon";

/**
 * Marks, tests and exams in Danish.
 *
 * Source: general knowledge of schools and of tests in employment.
 */
export const examinationDa: Lexicon = {
  label: "examination",
  high: `
{fik|fået|får|har}_{karakteren|=00|=02|=4|=7|=10|=12}_{i|til|på} {fik|fået|får}_karakteren
karakteren_{02|00|4|7|10|12|3} karakter{blad|udskrift}- eksamens{bevis|resultat|karakter|snyd}-
{prøve|test}resultat- {dumpet|dumpede|dumper}_{i|til} {bestod_ikke|ikke_bestået|ikke_bestod}
verbal_forståelse visuospatial- perceptuel_ræsonnering intelligenstest- iq_{test|på} kognitiv_test- personligheds{test|profil}- sprog{test|screening}-
læsetest- ordblinde{test|under}- {standpunkts|års|termins|prøve|afgangs}karakter-
ikke_uddannelsesparat egnethedstest- plagi- {gå|går}_et_år_om
bestået_ikke_{til|i} {WISC|intelligens}_test dispensation_til_{eksamen|prøve}
snyd_til_{eksamen|prøve} snydt_til sprogvurdering- {går|gå|gik}_en_klasse_om afgangsprøve-
pædagogisk_psykologisk_{vurdering|udredning} PPV eksamens{besvarelse|klage}-
udeblevet_fra_{eksamen|prøve} karakter{gennemsnit|klage|bog}- klage_over_{eksamen|karakter}
fritaget_for_{eksamen|prøve} prøvefritag- forlænget_tid_til_prøve censors_vurdering
{røg|dumper|dumpede|dumpet|reprobere}_{ud_|}{til_|i_|}{eksamen|prøven|køreprøven|teoriprøven|@schoolSubject|svendeprøven}
{fik|fået|får|har|giver|givet}_{kun_|karakteren_|et_|}{=00|=02|=03|=3|=4|=7|=10|=12|syv|fire|ti|tolv|nul|minus_tre}_{i|til|for|på}_{@schoolSubject|mundtlig|skriftlig|sin|sit|hendes|hans|din|eksamen|opgaven|prøven|stilen|terminsprøven|årskarakter}
{02|00|4|7|10|12}_i_{mundtlig_|skriftlig_|}@schoolSubject
{står|stod}_til_{=00|=02|=4|=7|=10|=12|at_dumpe}
{fagligt_bagud|fagligt_svag|fagligt_udfordret|fagligt_dygtig|fagligt_stærk}
{bagud|bagefter|svag|dårlig}_i_@schoolSubject
{halter|halter_bagud|klarer_sig_dårligt|klarer_sig_godt|har_svært_ved|har_det_svært|kæmper}_{i|med|fagligt_i}_@schoolSubject
{læser|regner|staver|ligger|skriver}_{langt_|meget_|lidt_|klart_|}{under|over}_{klassetrin|middel|gennemsnittet|niveau|sit_klassetrin|sin_alder}
ikke_{klar|moden}_til_{at_starte_i_|}skole skoleudsæt-
{går|gå|gået|tage}_{0|1|2|3|4|5|6|7|8|9|10}_klasse_om
{tage|går|gå|gået}_{året|klasse|klassetrinnet}_om
resultatet_af_{@determiner_|}{prøve|test|danskprøve|eksamen}
{bestod|bestået|består}_{ikke_|}{sin_|sit_|}{prøve|eksamen|svendeprøve|køreprøve|teoriprøve|fag|kursus|indfødsretsprøve}
bestået_{i|faget} {gennemsnit|snit}_{på|er|blev}_{2|3|4|5|6|7|8|9|10|11} testede_{til|på}
testen_{viste|viser} {testet|scorer|scorede}_{til|under|over|lavt|højt}
{hans|hendes|din|elevens|vedhæftede}_{karakter|prøvesvar|standpunkt}
snydt_{ved|i}_{den_|}{prøve|skriftlige|mundtlige|eksamen} snyd_ved_{prøve|eksamen}
{klaret|klarede|klarer}_{@determiner_|}{test|prøve|nationale} re_eksamen {til|tage}_reeksamen
{klarede|klaret|klarer}_sig_{dårligt|skidt|godt|ikke}_{til|i|ved}_{prøven|eksamen|@schoolSubject|prøverne|testen}
{bagud|bagefter}_{i_skolen|fagligt|i_forhold} {lavt|dårligt|højt}_karaktersnit
{lave|høje|sat_ned_i|sat_op_i}_karakterer
{kan|kunne}_ikke_følge_med_i_{timerne|undervisningen|klassen|@schoolSubject}
bortvist_fra_{eksamen|prøven} {læser|regner|skriver|staver}_som_en
aflevere_blankt
{svært|besvær}_{ved_at|med_at}_{regne|læse|stave|skrive|afkode}
{bagefter|bagud|foran}_{klassen|sin_klasse|de_andre} stopprøve-
{scorede|scorer|score_på}_*_{wisc|testen|point} fagligt_udbytte
ikke_klar_til_{9_klasse|10_klasse|prøven|eksamen|prøverne} fare_for_ikke_at_{bestå|blive}
fejl_i_diktat-
{klassens|holdets}_{bedste|dårligste|svageste} {03|minus_3|minus_tre}_i_@schoolSubject
{bedømt|bedømmes|vurderet}_til_ikke trinplacering- læsehastighed-
{dårlige|gode|flotte|elendige|svage}_{karakterer|resultater|prøver}
bestået_{dansk|modul}-
{stadig_ikke|endnu_ikke|ikke_rigtig}_{læse|regne|stave|skrive}
ikke_er_klar_til_{9_klasse|prøven|eksamen}
{gået|gik|går|gå}_op_til_{eksamen|prøven}
mangler_at_bestå i_bunden_af_klassen karakterer_rækker fagligt_efterslæb skoleudsat- terminsprøve-
antagelsesprøve-
ikke_skoleparat {klart|langt}_under_middel
{går|gå|tage}_{femte|sjette|syvende|ottende|niende}_{klasse_|}om år_{mere_|ekstra_|}i_børnehave-
{svag|langsom}_læser {læse|stave|matematik}svag- stanine-`,
  medium: `
=karakter =karakterer fagligt_niveau faglige_vanskeligheder reeksamen elevplan-
specialundervisning- nationale_test dumpede læseniveau- læsevanskelig- frafaldstruet
faglig_vurdering køreprøve- udtalelse_fra_{lærer|klasselærer}-
{taget|tages}_i_at_snyde risikerer_{ikke_|}{at_|}{ikke_|}{bestå|dumpe}
på_{1|2|3|4|5|6|7|8|9|10}_{klassetrin|klasses_niveau}
kan_ikke_{læse|regne|stave}_i_{1|2|3|4|5|6|7|8|9} gav_*_{00|02}
12_tal- personprofil på_grund_af_{sit|hans|hendes}_{snit|karaktersnit}
resultat_*_{logiktest|logik_test} lavt_{resultat_|score_|}{i_|på_|}{logik-|test-}
ikke_klar_til_{ungdomsuddannelse|gymnasi-}
skoleparat- pjæk- {droppet|droppede}_ud forstår_ikke_@schoolSubject
{mister|taber}_{tråden|koncentrationen} kan_ikke_koncentrere_sig forstyrrer_undervis-
{skriver|læser|staver}_{ulæseligt|langsomt|dårligt}`,
  low: `
PPR {om|syge}prøve- sygeeksamen- {dansk|indfødsrets|medborgerskabs|optagelses|svende}prøve-
prøve_i_dansk dumpet eksamens{nummer|opgave}- afgangsbevis- {mundtlig|skriftlig}_{prøve|eksamen}
meddelelsesbog-`,
  beside: `
karakteren årsprøve =prøve =prøven =eksamen
afkodning læseforståelse`,
};
