import type { Lexicon } from "./lexicon";

/**
 * Family matters in Swedish: conflict, separation, accidents, suicide, death.
 *
 * Source: general knowledge; what Swedish municipalities count as data to protect with special
 * care.
 */
export const familyMattersSv: Lexicon = {
  label: "familyMatters",
  high: `
skilsmäss- skilda_sedan separation- {ska|skall|vill|har|håller_på_att}_{skilja|skiljas|skilt}
vårdnadstvist- vårdnadskonflikt- vårdnadsmål- umgängestvist- umgängesrätt- gemensam_vårdnad
enskild_vårdnad- ensam_vårdnad {föräldra|familje}konflikt-
{konflikt|bråk|bråkar|våld|slagsmål}_{i_hemmet|i_familjen|mellan_föräldrarna|hemma}
konflikter_{i_hemmet|i_familjen|mellan_föräldrarna} familjeförhåll- familjesituation- hemförhåll-
otrohet- otrogen självmord- {försökt|försökte}_ta_{sitt|sitt_eget}
{ta|tagit|tog|tar}_{sitt_liv|livet_av|sitt_eget_liv} suicidförsök- dödsfall_i_familjen
dödsfall_i_släkten {förlorat|förlorade|mist}_{sin|sitt|sina|båda}
{hans|hennes|din|min|elevens|barnets}_{mamma|pappa|mor|far|man|fru|bror|syster|son|dotter|make|maka}_{har_dött|är_död|dog|har_gått_bort|gick_bort|avled|har_avlidit}
dödsbo- adopterad- faderskap- tvångsgift- bortgift
{slagen|slår|slog|misshandlad|hotad}_{av|sin|sitt|henne|honom|barnen|barnet}
{rädd_för}_{sin|pappan|pappa|styvpappan|maken|exmannen|mamman|modern|fadern} bortrövad svår_olycka
{allvarlig}_olycka`,
  medium: `
skild änka änkling umgänge- styvpappa styvmamma exman exmake exfru dödsfall- olycka- begravning-
vårdnad- bortgång-`,
};
