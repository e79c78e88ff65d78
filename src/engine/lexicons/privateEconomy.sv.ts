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
{hyres|el|studie|underhålls|spel|skatte}skuld- överskuldsätt- kronofogde- betalningsanmärkning-
{löne|}utmät- ~restans
{obetald|obetalda|obetalt}_{faktura|fakturor|hyra|hyror|räkningar|hyresavier|elräkning}
betalningssvårighet- {personlig|privat}_konkurs {kan|kunde}_inte_betala
{inte_råd|inga_pengar}_{till|med|att|kvar} avbetalningsplan- anstånd_med
{hushållets|din|hans|hennes|deras|månatliga|årliga|samlade|disponibla}_{inkomst|tillgångar|lön|ekonomi}
inkomst{uppgift|förfrågan}- {års|månads|hushålls|kapital}inkomst- =förmögenhet kontoutdrag-
lönebesked- lönespec- bankutdrag- ekonomiska_{förhållanden|problem|situation|svårigheter}
{dålig|ansträngd|pressad|svår|knaper}_ekonomi privatekonomi-
{månadslön|grundlön|lön}_*_{kr|kronor|000} {tjänar|tjänade}_*_{kr|kronor} bodelning- övertrasser-
betalningsföreläg- {snabb|sms|privat|blanco|bolåne}lån {csn|sms}_lån {lån|lånat}_på_*_kronor
sparkapital {är|var}_skyldig_*_kr återbetalningskrav- överskuldsatt- löneuppgift-
dödsboets_tillgångar kreditupplys- {ärvt|ärver} kravbrev- pengarna_räcker_inte amorteringsplan-
{rest|kvar}skatt- återbetalningsskyld- kreditvärd- uc_upplys- lön_efter_skatt saldobesked-
saldo_på_konto tillgångar_på_banken bankmedel- pensionsutbetal- garantipension- inkomstdekl-
slutskattebesked- bouppteckn- arvslott- förbehållsbelopp- exekutiv_försälj-`,
  medium: `
inkomst månadslön- {lägre|högre|individuell}_lön avgiftsbeslut- återkrav- hyresbetal-
självdeklaration- {brutto|netto}lön-`,
  low: `
bolån- tjänstepensionsbelopp- kontrolluppgift- kortnummer- avgiftsunderlag-`,
};
