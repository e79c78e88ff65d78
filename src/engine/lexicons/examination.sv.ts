import type { Lexicon } from "./lexicon";

/**
 * Marks, tests and exams in Swedish.
 *
 * Source: general knowledge of schools and of tests in employment.
 */
export const examinationSv: Lexicon = {
  label: "examination",
  language: "sv",
  high: `
betyget_{f|e|d|c|b|a} {fick|fått|får|har}_{e_i|f_i|betyg}
{icke|inte|ej}_{godkänd|godkänt}_{i|betyg} betygsvarning- f_varning
{prov|tenta|tentamens|prövnings|screening}resultat- resultat_på_{nationella|sitt|ditt|hennes|hans}
{läsförståelse|begåvnings|personlighets|lämplighets}test- {iq|wisc}_{test|resultat}
läs_och_skriv{svårighet|utred}-
{når|klarar|uppnår}_{inte|ej}_{betygskriterierna|godkänt|målen|kunskapskraven|kunskapsmålen|kriterierna|proven}
{gå|går}_om_{årskurs|klass|ett|kurs} skriftligt_omdöme
fusk_på underkänd- underkänt- begåvningsutred-
{pedagogisk_|basutredning_}kartläggning anpassad_studiegång betygsunderlag
{extra|särskilda}_anpassningar screening_av_{läsförmåga|läsning} begåvnings_test kugga- omtenta-
omprov- tentamensfusk- godkänd_på_{prov|tenta} betygs{utdrag|katalog|snitt|poäng}-
meritvärde- meritpoäng- {behörig|obehörig}_till_gymnasie {omdöme|prövning}_i_ämne
{anpassad|förlängd}_prov{situation|tid}- högskoleprovsresultat- sfi_{prov|nationell} gesällprov-
{fick|fått|får|har}_{ett_|betyget_|}{=a|=b|=c|=d|=e|=f|streck|underkänt|godkänt}_{i|på}_{@schoolSubject|sin|uppsatsen|nationella|tentan|kursen|provet}
{f|e|d|c|b|a}_i_@schoolSubject
{klarade|klarat|klarar}_{inte|ej}_{provet|tentan|kursen|uppkörningen|gesällprovet|målen|kraven|testet|proven|sitt|ämnet|omprovet|nationella}
{inte|ej}_{klarat|klarade|godkänd|godkänt}_{provet|tentan|kursen|i|på|målen|nationella}
{körde|kört}_{på_|i_|}{tentan|provet|uppkörningen|kursen|teoriprovet|@schoolSubject}
{ligger|ligga|halkat|hamnat}_efter_{i|klassen|sina|sin}
{svag|dålig|svårt|kämpar|svårigheter}_{i|med}_@schoolSubject
{läser|räknar|stavar|skriver|ligger}_{mycket_|klart_|}{under|över}_{sin_årskurs|årskursen|medel|genomsnittet|nivån|sin_ålder|sin_nivå}
{når|nått|uppfyller|uppnår}_inte_{upp_till_|}{målen|kraven|kriterierna|betygskriterierna|godkänt|betyget}
inte_{nått|når}_målen läs{test|screening}- {saknar|inte|ej|utan}_{behörig|behörighet}_till
{gå|går|gått}_om_{ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|året|kursen}
{slut|gymnasie|grundskole|termins}betyg-
{snittbetyg|snitt}_{på|är}_{8|9|10|11|12|13|14|15|16|17|18|19|20}
{hans|hennes|ditt|dina|elevens|bifogade}_{betyg|testresultat|provsvar|omdöme}
fusk_{på|vid}_{provet|tentan|nationella|skrivningen}
kör_{upp_|}på_uppkörningen resultat_på_sfi
{underkänd|godkänd}_{i|på}_@schoolSubject {skolmognad|skolmogen}-
{testet|testen|screeningen|kartläggningen}_{visar|visade}
{klarade|klarat|klarar}_{sig_|}{dåligt|bra|inte|uppkörningen|provet|tentan}_{på|i|vid}
{efter|halkat_efter}_i_{skolan|undervisningen|@schoolSubject}
{låga|dåliga|höga|sänkt|höjda}_betyg betyg_har_{sänkts|höjts} klarade_uppkörningen
hänger_inte_med_{på|i}_{lektionerna|undervisningen|@schoolSubject} klarade_inte_@schoolSubject
{tredjeklassar|lågstadie|förskole}-
{godkänd|godkänt}_i_{alla|tre|två|fyra|fem|flera}_{ämnen|kurser}
streck_i_{två|tre|fyra|fem|sex|flera|@schoolSubject} {lämnade|lämnat}_in_blankt
{klarat|klarade|läser|avbröt}_sfi_{kurs|c|d|b}
{svaga|dåliga|goda|låga|höga}_{resultat|poäng} resultat_på_{läs|prov|test|screen}-
resultat_på_*_är {noll|=0}_poäng {poäng|rätt}_av_{20|30|40|50|60}
{svårt|svårigheter}_{att|med_att}_{läsa|räkna|stava|skriva}
{bäst|sämst|svagast|sist}_i_klassen
{riskerar|riskerat|hotas_av}_{f|icke_godkänt} ej_antagen
inte_{läsa|räkna|stava|skriva}_{än|ännu|själv|och} {gick|gått|går}_{inte_|}upp_på_{tentan|provet}
{kurs|ämnen}_kvar_att betyg_räcker_inte {antagnings|kör}prov- uppskjuten_skolplikt
pedagogisk_utredning inte_behörig anpassad_prövning högskoleprovet_{0|1}
{fattas|saknar}_*_poäng svag_normal- {svag|långsam}_läsare
{hoppat|hoppade}_av_{gymnasiet|skolan|utbildningen|studier} {matte|läs|stav}svag- inte_antagen
{långt|klart}_under_medel resurs_på_{halvtid|heltid}`,
  medium: `
=betyg =betygen tentamen utvecklingsplan- utvecklingssamtal- kunskapsnivå- =tenta gymnasieexamen
läsnivå- {hennes|hans|elevens|din}_{nationella|kunskaper|kunskapsutveckling} ej_godkänd uppkörning-
studieavbrott- screening
på_årskurs_{1|2|3|4|5|6|7|8|9}_nivå
kan_inte_{läsa|räkna}_i_{1|2|3|4|5|6|7|8|9|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian}
godkänd_på_{sfi|kurs} fick_{bara_|}a_i_alla personlighetsprofil
resultat_*_dyslexitest lågt_{resultat_|}{i_|på_|}{logik-|test-}
inte_{klar|redo}_för_gymnasi- {fick|fått}_{a|b|c|d|e|f}_{på|i}
{förstår|fattar}_inte_{bråk|@schoolSubject}
{skriver|läser|stavar}_{oläsligt|långsamt|dåligt} tappar_fokus kan_inte_koncentrera_sig
stör_lektion-`,
  low: `
särskild_prövning studiebevis- examensbevis- icke_godkänd gymnasiearbete- anonymkod- tentamenskod-
skriftlig_bedömning =IUP nationella_prov`,
  beside: `
åtgärdsprogram =prov =provet =betyget screening-
läsförståelse avkodning =EHT saknas_underlag`,
};
