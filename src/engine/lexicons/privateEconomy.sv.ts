import type { Lexicon } from "./lexicon";

/**
 * Private economy in Swedish: income, debt, wealth and what cannot be paid.
 *
 * Source: general knowledge; what Swedish municipalities count as data to protect with special
 * care.
 */
export const privateEconomySv: Lexicon = {
  label: "privateEconomy",
  language: "sv",
  high: `
timlön- bankbehållning- tillgodohavande =skuld =skulder =skulden =skulderna =skuldsatt skuldsaner-
{hyres|el|studie|underhålls|spel|skatte|barnomsorgs|csn|va}skuld- överskuldsätt- kronofogde-
betalningsanmärkning-
{löne|}utmät- ~restans
{obetald|obetalt}_{faktura|fakturor|hyra|hyror|räkningar|hyresavier|elräkning}
betalningssvårighet- privat_konkurs {kan|kunde}_inte_betala {inte_råd|inga_pengar}_{att|kvar}
avbetalningsplan- anstånd_med
{hushållets|din|hans|hennes|deras|månatliga|årliga|samlade|disponibla}_{inkomst|tillgångar|lön|ekonomi}
inkomst{uppgift|förfrågan}- {års|månads|hushålls|kapital}inkomst- =förmögenhet kontoutdrag-
lönebesked- lönespec- bankutdrag- ekonomiska_{förhållanden|problem|bekymmer|situation|svårigheter}
{dålig|ansträngd|pressad|svår|knaper}_ekonomi privatekonomi-
{månadslön|grundlön|lön}_*_{kr|kronor|000} bodelning- övertrasser- betalningsföreläg-
{snabb|privat|blanco|bolåne}lån csn_lån sparkapital återbetalningskrav-
överskuldsatt- löneuppgift- dödsboets_tillgångar kreditupplys- {ärvt|ärver} kravbrev-
{pengarna|lönen|pensionen}_räcker_inte amorteringsplan- kvarskatt- återbetalningsskyld- kreditvärd-
uc_upplys-
lön_efter_skatt saldobesked- tillgångar_på_banken bankmedel- pensionsutbetal- garantipension-
inkomstdekl- slutskattebesked- bouppteckn- arvslott- förbehållsbelopp- {exekutiv_|tvångs}försälj-
skyldig_{*_kr|*_kronor|*_hyra|*_pengar|*_skatt|*_000}
{får|få|fick}_{inte|ej}_{pengarna|ekonomin|det|hushållskassan}_att_{räcka|gå_ihop}
{förlora|bli_av_med|mista}_{huset|sitt_hus|hemmet|bostaden|lägenheten}
{tjänar|tjänade|lever_på|får_ut|inkomst_på|lön_är}_*_{kr|kronor|tusen|efter_skatt|i_månaden|netto|brutto}
{lånat|lånar|lånade}_{pengar|*_kr|av} existensminimum
{tillgångar|sparande|sparpengar|arv|lån|behållning|pension}_{på|är}_*_{kr|kronor|tusen|miljon}
{gått|går}_i_konkurs
{spelat|spelar|spelade}_{bort|om_för_mycket} {för_mycket|felaktigt}_utbetalt
betala_tillbaka_*_{kr|kronor}
{ligger|ligga|släpar}_efter_med_{betalning|hyra|räkningar|amorteringen|underhållet}
{inte_råd|inga_pengar|saknar_råd}_{med|till|för|att_köpa}
{hennes|hans|din|ditt|deras|sitt}_{arv|lön|skuld|pension|ekonomi|inkomst|sparande|sparpengar}
arv_från {blivit|blev}_{lurad|bedragen}_på_*_{kr|kronor|pengar} betalningskrav-
{skickat|fått|obesvarade}_påminnelser
inte_betalat_{hyra|el|räkningar|skatt|avgiften|elräkningen|underhåll}
{har_det|lever}_{knapert|knappt|fattigt} {lever|levt}_över_sina fick_ut_*_{kr|kronor}
dödsbo_är_skiftat arvskifte- lån_på_{banken|huset}
{tagen|såld}_{av|på}_{kronofogden|exekutiv} skyldig_sin_{hyresvärd|bank|arbetsgivare|granne}
{har|utan|saknar}_{inga_|}pengar pantsätt- pantbank-
{underskott|minus}_på_{kontot|sitt_konto} exekutiv_auktion {betalar|betalat|får}_*_i_underhåll
klarar_inte_att_betala {nekad|nekats|avslag_på}_{lån|bolån|kredit}
{får|har|fick}_*_i_{pension|sjukpenning|arv|lön|bidrag} {konto|bankkonto}_är_spärrat
sålt_{bostadsrätten|huset|villan|lägenheten|bilen}_för {utan|ingen}_buffert svart_inkomst
svartjobb- julhjälp
matkasse
{ärvde|ärver}_*_{kr|kronor|miljon|hus} aktiedepå- tjänstepension_på lönegarantin
{kronofogden|fogden}_{kom|har|ska|var} löneförskott- {mat|hyra}_på_kredit sålt_*_för_att_ha_råd
vunnit_*_{miljon|lotto} {gått|går|skickats|lämnats}_till_{inkasso|kronofogden}
fondsparande- avgiftsbefriel- löneinförsel- borgenär- svartarbet- aktier_för livförsäkring-
kvar_att_leva betalar_inte_{underhåll|hyra|räkning} i_borgen
borgensman- ont_om_pengar =panka betalningsförmåga-
gick_{bankrutt|konkurs} inte_{bo|sitta}_kvar_i_{huset|villan} {lånar|lånat}_till_{=mat|hyran} ströjobb-`,
  medium: `
inkomst månadslön- {lägre|högre|individuell}_lön återkrav- hyresbetal-
självdeklaration- {brutto|netto}lön- barnbidrag- amorter- löneutbetal- pensionskapital-
anstånd
{miljon|tusen|kr|kronor}_{i|på}_{bank|kontot} {säljas|såld}_exekutivt
stängt_{hans|hennes|din}_{konto|bankkonto} påminnelse-_{om|för|på}_{@determiner_|}hyran
måste_sälja_{huset|bilen}
påminnelseavgift- inte_{ett_öre|en_krona} =ärvde spar{konto|pengar}- =pank
pengarna_{är_slut|kommer_först}`,
  low: `
bolån- tjänstepensionsbelopp- kontrolluppgift- kortnummer- avgiftsunderlag- avgiftsbeslut-`,
  beside: `
=lön deklaration-`,
};
