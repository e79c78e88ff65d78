import type { Lexicon } from "./lexicon";

/**
 * What shows a political opinion in Danish without naming a party.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const politicalOpinionDa: Lexicon = {
  label: "politicalOpinion",
  high: `
{er|som}_{socialdemokrat|konservativ|radikal|liberal|venstremand|nationalist} partimedlem-
partifælle- partibog- partitilhørsforhold
{politiske|politisk}_{overbevisning|tilhørsforhold|ståsted} venstremand venstrekvinde =kommunist
=kommunisten nynazist- højreekstrem- {radikal|konservativ|borgerlig|rød|blå}_vælger
{politiske|politisk}_{holdning|anskuelse|observans} politisk_{flygtning|forfulgt}
{venstre|højre}{radikal|ekstrem}- vælgererklæring {meldt|melde}_{sig_|}{ind_i|ud_af}_partiet
skiftet_parti {stemmer|stemte|stemt}_{socialdemokratisk|borgerligt|rødt|blåt}
stemte_{ja|nej}_ved_folkeafstem- @party_{medlem|vælger|sympatisør|tilhænger|aktivist}
enhedsliste{medlem|vælg}- =marxist =anarkist =nazist antifascist- =islamist radikaliser-
politisk_{ekstrem|aktiv}- eu_modstand- vaccinemodstand- nordisk_modstandsbevæg- hizb_ut_tahrir
{pkk|gülen|erdogan|hamas}_tilhænger partikontingent-`,
  medium: `
nordfront =AFA`,
  low: `
=socialdemokrat -demonstrant -aktivist -sympatisør`,
};
