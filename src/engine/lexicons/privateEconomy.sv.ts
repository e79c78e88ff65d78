import type { Lexicon } from "./lexicon";

/**
 * Private economy in Swedish: income, debt, wealth and what cannot be paid.
 *
 * Source: general knowledge; what Swedish municipalities count as data to protect with special
 * care.
 */
export const privateEconomySv: Lexicon = {
  label: "privateEconomy",
  high: `
skuld- överskuldsätt- kronofogde- betalningsanmärkning- utmätning- {löneutmät}- hyresskuld-
elskuld hyresrestans- {obetald|obetalda|obetalt}_{hyra|hyror|räkningar|hyresavier|elräkning}
betalningssvårighet- {personlig|privat}_konkurs {kan|kunde}_inte_betala
{inte_råd|inga_pengar}_{till|med|att|kvar} amorteringsplan_för avbetalningsplan- anstånd_med
{hushållets|din|hans|hennes|deras|månatliga|årliga|samlade|disponibla|sammanlagda}_{inkomst|inkomster|tillgångar}
inkomstuppgift- inkomstförfrågan- årsinkomst- månadsinkomst- hushållsinkomst- förmögenhet-
kontoutdrag- lönebesked- lönespec- bankutdrag-
ekonomiska_{förhållanden|problem|situation|svårigheter|läge}
{dålig|ansträngd|pressad|svår|knaper}_ekonomi privatekonomi-
{månadslön|grundlön|lön}_*_{kr|kronor|000} {tjänar|tjänade}_*_{kr|kronor|kronan} lönenivå_för
{lägre|högre|ny|individuell|hans|hennes|din|min}_lön bodelning- arv_efter underhållsskuld-
studieskuld- {övertrasserat|spelskuld}- bolån-`,
  medium: `
inkomst- lön- hyra månadslön- tillgångar pension- avgiftsbeslut- avgiftsnedsättning-
återbetalning- återkrav- förmögen`,
};
