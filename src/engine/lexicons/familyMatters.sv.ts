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
nyskild umgängesstöd- skilsmäss- separation- {ska|vill|har|håller_på_att}_{skilja|skilt}
vårdnads{tvist|konflikt|mål|utred}-
{föräldra|familje}konflikt-
{konflikt|bråk|våld}_{i_hemmet|i_familjen|mellan_föräldrarna|hemma}
föräldrarna_slåss familje{förhåll|situation}- hemförhåll- otrohet- otrogen självmord-
{försökt|försök_att}_ta_{sitt|sitt_eget}_liv {ta|tagit|tog|tar}_{sitt_liv|livet_av}
suicidförsök-
{mamma|pappa|mor|far|man|fru|bror|syster|son|dotter|make|maka}_{dog|gick_bort|avled}
dödsbo- faderskap- tvångsgift- bortgift
{slagen|slår|slog|hotad}_{av|sin|sitt|henne|honom|barnen|barnet}
rädd_för_{pappa|styvpappan|maken|exmannen|modern|fadern} bortrövad {svår|allvarlig}_olycka
{trafik|bil}olycka- partnervåld- föräldrarna_har_gått_isär {äktenskaps|relations}problem-
heders{förtryck|konflikt|våld} underhållsbidrag samarbetssvårigheter_mellan_föräldrarna
{sorg|sörjer|saknar}_{efter|sin_mamma|sin_pappa} {barnet|hon|han|flickan|pojken}_vill_inte_hem
samarbetssamtal- familjerådgivning- äktenskapsskillnad- frånskild- flyttat_isär
vårdnadshavare_{oense|osams} förordnad_vårdnadshavare boendeförälder- växelvis_boende
varannan_vecka_hos underhållsskyld- {okänd_far|okänd_pappa|pappan_okänd} barnäktenskap-
anhöriginvandr- dödfött äktenskapsförord- arvstvist-
{brutit|ingen}_kontakt_med_{familj|pappa|mamma|sin}
{kan|vill}_inte_{prata_med_varandra|samarbeta|komma_överens|vara_i_samma_rum|enas}
{pappas|mammas|sonens|dotterns|mans|frus|brors|systers|faderns|moderns|makens|makans|fars|mors}_{död|dödsfall|bortgång|begravning}
{träffar|träffat|ser|besöker}_{inte|aldrig}_{sin|sitt|sina|längre}
{förlorade|förlorat|förlorar|mist}_{sin|sitt|din|ditt|båda|en|ett|sina}_{nyfödda_|enda_|}@kin
{lämnad|övergiven|sviken|dumpad}_av_{@determiner_|}@kin
{lämnat|lämnade|övergett}_{dig|honom|henne|familjen|barnen|sin|sitt|sina}
{bor|bo|flyttar}_{växelvis|varannan_vecka|turvis}
{bråkigt|problem|otryggt|stökigt|kaos|oroligt|jobbigt}_{hemma|i_hemmet|i_familjen}
{oense|osams|oeniga|tvist|strid|konflikt|bråkar}_{om|kring}_{var_|}{barnet|barnen|umgänge|boendet|vårdnaden|arvet|vem}
{fått|har|förlorat|får|fråntagen|delad|ensam|gemensam}_{ensam_|delad_|}{vårdnad|umgängesrätt}
{son|dotter|bror|syster|mamma|pappa|man|fru|barn}_{har_|}{drunknade|drunknat|omkommit|omkom|dödades|förolyckades|försvunnit}
{vågar|vill|kan|får}_inte_{åka_|komma_|gå_|bo_|vara_}hem_{till|på_grund|för}
{vågar|vill|kan|får}_inte_{åka_|komma_|gå_|bo_|vara_}hemma {pappa|fadern}_är_okänd
{hittade|hittat}_{@determiner_|}@kin_{död|livlös|medvetslös|hängd}
{osams|oense|ovänner|bråk}_{om|med}_{arvet|@determiner_@kin|familjen} brutit_med_{familjen|sin}
=avled =avlidit {har|hade}_{somnat_in|gått_bort} i_konflikt_med_{varandra|pappan|mamman|familjen}
{barn|son|dotter}_{utanför_äktenskapet|med_en_annan}
{flyttat|flyttade|flyttar}_{ifrån|från|hem_till|in_hos}_{@determiner_|}@kin
{utkastad|utslängd|utsparkad}_{hemifrån|av|från}
{vill|hotat|hotar|försökt}_{att_|}{ta_livet_av|dö|hoppa|begå}
{rädd|otrygg|livrädd}_{för|hemma|hos}_{sin|honom|henne|pappan|mamman|hemma|hans}
{fru|man|make|maka|sambo}_har_lämnat föräldrarna_är_{skilda|separerade|oense|osams|i_konflikt}
bevittnat_{våld|misshandel} {på_grund_av|för}_hedern slagit_{henne|honom}
inte_{träffat|sett|pratat_med|hört_av}_{sin|sitt|sina}_@kin @kin_har_{dött|avlidit}
{skriker|skrek|gapar}_{åt|på}_{varandra|henne|honom|barnen}
{olyckligt|dåligt|trasigt}_{äktenskap|förhållande}
{sörjer|begravt}_{sin|sitt}_@kin
{misshandlad|hotad}_av_{sin|sambon|maken|pappan|exmannen|sonen}
{maken|mannen|sambon|frun|hustrun}_{har_|}{träffat|lämnat|lämnade}
{destruktiv|våldsam|osund}_{relation|förhållande} {destruktivt|våldsamt}_äktenskap
hederskultur problem_i_{äktenskapet|relationen|förhållandet} {talar|pratar}_inte_med_varandra
inte_den_biologiska
{ta|tar|tog|tagit|åka|föra}_{barnen|barnet|henne|honom}_{utomlands|ur_landet|till_hemlandet}
{pappan|mannen|sambon|styvpappan|mamman}_{dricker|slår|slog|hotar|skriker}
{ensam|själv|lämnad}_med_{barnen|barnet|två|tre} på_flykt_från_{sin|mannen|familjen}
{exet|exmannen|exfrun|exmaken|expojkvännen}_{dyker|hotar|trakasserar|söker|vill|har}
{bröt|brutit}_kontakten
gå_isär @kin_är_död var_{pojken|flickan|barnet|barnen}_ska_bo högkonflikt-
släktfejd- föräldralös- svartsjuk- bortrövat drunkningsolyck- utstött_av_familj syskonkonflikt-
bonusfamilj-
föräldrar_{bråkar|grälar}
heders{kontext|problem}- {låser|låst}_in_{mig|henne|honom|oss} gift_bort
{pappa|mamma}vecka- skiljer_sig_från_{sin|mannen} {gjort|gjorde}_slut_med flyttar_isär
{får|fick}_inte_{umgås_med|träffa_kompisar|ha_pojkvän} hoppade_{från_bron|framför_tåget}
hängde_sig
äktenskapet_är_{över|slut|förbi} {kastat|slängt}_ut_{honom|henne|mig}
inte_har_{sett|träffat}_{sin|sitt|sina}_@kin
inte_att_{barnen|barnet}_{träffar|ser} {läser|kollar|raderat}_{hennes|hans}_{mejl|sms|mobil|kontakter}
inte_{ha_|}{honom|henne}_hemma`,
  medium: `
=skild =änka änkling umgänge- styvpappa styvmamma exman exmake exfru dödsfall- =vårdnad =vårdnaden
bortgång- ex{maka|partner|sambo|pojkvän|flickvän}- före_detta_{make|maka|man|fru|sambo} =exet
begravning-
=försvunnen bruten_kontakt
{får|må}_inte_{längre_|}{träffa|se}_{sina|sin|sitt}_*_{barn-|son|dotter} {bor|lever}_isär
{=man|=fru|=make}_{också_|}{har|träffar}_en_annan
{pappa|mamma|far|mor}_{har_|}{ingen|inte}_{längre_|}kontakt ensam_med_{fyra|fem|2|3|4|5}_{små_|}barn
biologisk_{pappa|mamma|förälder|föräldr} {har_gått|gick}_från_{honom|henne}
{dränkt|hängt|skjutit}_sig ta_{barnet|barnen}_ur mot_{sin|hennes|hans}_vilja ofrivilligt_barnlös
barnen_är_delade förlorat_{sin|sitt}_*_{=syster|=bror|=son|=dotter|tvilling-}
genom_{sina_|}advokater tills_{hon|han}_dog packat_sina_saker_och_{åkt|rest}
skiljer_sig_{och|nu} {fick|får|fått}_stryk hos_{pappa|mamma}_varannan {tagit|fört}_*_till_@country
=drunknade {hennes|hans|ditt}_ex
flyttat_ihop_med_en rädd_för_{dig|honom}
träffat_en_{annan|ny} barn_med_en_annan inte_{pratat|talat}_sedan
dejting-`,
  low: `
=ensamstående {styv|bonus}{förälder|far|mor|barn} inför_{barnen|barnet}`,
  beside: `
gräl-`,
};
