import type { Lexicon } from "./lexicon";

/**
 * Phrases of an offence, an orientation or an opinion that are said of something else, Danish:
 * shows are stolen, buds spring out, and somebody disagrees radically.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryUseDa: Lexicon = {
  label: "ordinaryWord",
  high: `
{har|med|sender|tager}_bøssen indsamlingsbøsse- {afskedigelses|fyrings|spare}runde-
{stjal|stjålet|har_stjålet}_{billedet|showet|opmærksomheden} røver_{chefstolen|bordet}
anmeldt_for_{sent|sen} dømt_inde i_fængsel_hele_dagen politianmeldt_med
stjålet_{en|et|to|tre|fire|flere|2|3|4|5|6|7|8|9|10} {@kin_er_|}sprunget_ud_{i|af|på|med|tidligt}
{afskediger|fyrer|fyre|afskedige}_{ministre|ministeren|trænere|træneren}
{få|får|fået|have|ikke|ikke_få|ikke_får}_{ikke_|}rejsning_af født_{pige|dreng}_{på|den}
{er|som}_radikalt_{uenig|anderledes|ny|nyt|nye}`,
};
