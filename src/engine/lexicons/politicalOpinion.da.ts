import type { Lexicon } from "./lexicon";

/**
 * What shows a political opinion in Danish without naming a party.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const politicalOpinionDa: Lexicon = {
  label: "politicalOpinion",
  high: `
{er|som}_{socialdemokrat|konservativ|radikal|liberal|nationalist} partimedlem- partifælle- partibog-
partitilhørsforhold
politisk_{overbevisning|tilhørsforhold|ståsted|holdning|anskuelse|observans} venstremand
venstrekvinde =kommunist =kommunisten nynazist- {radikal|konservativ|borgerlig|rød|blå}_vælger
politisk_{flygtning|forfulgt} {venstre|højre}{radikal|ekstrem}- vælgererklæring
{meldt|melde}_{sig_|}{ind_i|ud_af}_partiet skiftet_parti
{stemmer|stemt}_{socialdemokratisk|borgerligt|rødt|blåt} stemte_{ja|nej}_ved_folkeafstem-
@party_{medlem|vælger|sympatisør|tilhænger|aktivist} enhedsliste{medlem|vælg}- =marxist =anarkist
antifascist- =islamist radikaliser- politisk_{ekstrem|aktiv}- eu_modstand- vaccinemodstand-
nordisk_modstandsbevæg- hizb_ut_tahrir {pkk|gülen|erdogan|hamas}_tilhænger partikontingent-
{kasserer|formand|næstformand|sekretær|medlem|aktiv|bestyrelsen}_{i|for}_{@determiner_|}{lokale_|}{vælgerforening|partiforening|parti}
{stemt|stemmer}_{blankt|ikke|socialistisk|konservativt|til_venstre|til_højre}
{højre|venstre}orienteret
{rød|blå|borgerlig|socialistisk|racistisk|kommunistisk}_{af_overbevisning|indstillet|indstilling|overbevisning}
{med|bærer|har|tatoveret}_{nazistiske|nazi|kommunistiske}_{symboler|tatoveringer|tegn}
{deltager|deltaget|deltog|går|gået}_{i|til}_demonstration_{med|for}
{formand|medlem|aktiv|næstformand|kasserer}_{i|for|af}_{konservativ_ungdom|venstres_ungdom|dansk_folkepartis_ungdom|sfu|dsu|rød_ungdom|radikal_ungdom|liberal_alliances_ungdom}
{sympatiserer|sympatiserede}_med
{erklæret|overbevist|inkarneret}_{socialist|kommunist|liberalist|nationalist|konservativ|socialdemokrat|marxist}
=nazist =nazisten nazistisk- {deler|delte|liker|reklamerer}_{opslag_|materiale_|}{fra|for}_@party
demonstration_{mod|imod}
{demonstrerede|demonstrerer|demonstrerat|demonstrerade}_{mod|for|för|imod}
modstander_af_{eu|indvandring|regeringen|regimet|islam|styret|vacciner}
{formand|medlem|kasserer|aktiv}_*_vælgerforening
erklæret_{nazi|fascist}
{hader|afskyr|forsvarer}_@party læserbreve_{for|mod} med_røde_faner`,
  medium: `
nordfront =AFA
{racistiske|fremmedfjendske}_{opslag|kommentarer|holdninger}
{skrevet_under|skriver_under|underskrevet}_*_{borgerforslag-|underskriftsindsamling-}
{imod|mod|over_for}_{styret|regimet} imod_{indvandring|islam}`,
  low: `
=socialdemokrat -demonstrant -aktivist -sympatisør hagekors-`,
};
