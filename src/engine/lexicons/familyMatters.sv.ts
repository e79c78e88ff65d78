import type { Lexicon } from "./lexicon";

/**
 * Family matters in Swedish: conflict, separation, accidents, suicide, death.
 *
 * Source: general knowledge; what Swedish municipalities count as data to protect with special
 * care.
 */
export const familyMattersSv: Lexicon = {
  label: "familyMatters",
  language: "sv",
  high: `
skilsmäss- separer- separation- {ska|vill|har|håller_på_att}_{skilja|skiljas|skilt}
vårdnads{tvist|konflikt|mål|utred}- umgänges{tvist|rätt}- {gemensam|enskild|ensam}_vårdnad
{föräldra|familje}konflikt-
{konflikt|konflikter|bråk|bråkar|våld}_{i_hemmet|i_familjen|mellan_föräldrarna|hemma}
föräldrarna_{bråkar|slåss} familje{förhåll|situation}- hemförhåll- otrohet- otrogen självmord-
{försökt|försökte|försök_att}_ta_{sitt|sitt_eget}_liv {ta|tagit|tog|tar}_{sitt_liv|livet_av}
suicidförsök- dödsfall_i_{familjen|släkten}
{förlorat|förlorade|mist}_{sin|sitt|sina|båda}_{mamma|pappa|mor|far|man|fru|barn|son|dotter|föräldrar|bror|syster|make|maka}
{mamma|pappa|mor|far|man|fru|bror|syster|son|dotter|make|maka}_{har_dött|är_död|dog|har_gått_bort|gick_bort|avled|har_avlidit}
dödsbo- adopter- adoptiv- faderskap- tvångsgift- bortgift
{slagen|slår|slog|hotad}_{av|sin|sitt|henne|honom|barnen|barnet}
rädd_för_{sin|pappan|pappa|styvpappan|maken|exmannen|mamman|modern|fadern} bortrövad
{svår|allvarlig}_olycka {trafik|bil}olycka- partnervåld- föräldrarna_har_gått_isär
{äktenskaps|relations}problem- heders{förtryck|konflikt|våld} underhållsbidrag
samarbetssvårigheter_mellan_föräldrarna {sorg|sörjer|saknar}_{efter|sin_mamma|sin_pappa}
{barnet|hon|han|flickan|pojken}_vill_inte_hem samarbetssamtal- familjerådgivning-
{man|mamma|pappa|son|dotter|mor|far|fru|make|sambo}_har_{dött|avlidit|gått_bort} äktenskapsskillnad-
frånskild- flyttat_isär {lämnat|lämnade}_sin_{man|fru|sambo|make} vårdnadshavare_{oense|osams}
förordnad_vårdnadshavare boendeförälder- växelvis_boende varannan_vecka_hos underhållsskyld-
{okänd_far|okänd_pappa|pappan_okänd} barnäktenskap- anhöriginvandr- dödfött äktenskapsförord-
arvstvist- {brutit|ingen}_kontakt_med_{familj|pappa|mamma|sin}`,
  medium: `
=skild =änka änkling umgänge- styvpappa styvmamma exman exmake exfru dödsfall- =vårdnad =vårdnaden
bortgång- ex{maka|partner|sambo|pojkvän|flickvän}- före_detta_{make|maka|sambo}`,
  low: `
=ensamstående {styv|bonus}{förälder|far|mor|barn}`,
};
