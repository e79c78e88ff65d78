import type { Lexicon } from "./lexicon";

/**
 * Sex life and orientation in English.
 *
 * Source: general knowledge.
 */
export const sexualityEn: Lexicon = {
  label: "sexuality",
  language: "en",
  high: `
homosexual- bisexual- lesbian transgender- transsexual- gender_{identity|reassignment|dysphoria}
{non_|non}binary sexual_{orientation|preference|relationship|identity} {came|come|coming}_out_as
{his_husband|her_wife} erectile sex_life {trans|transgender}_{woman|man|girl|boy} asexual-
sex_{worker|drive} sexual_{problem|partner} sexually_active
same_sex_{partner|couple|marriage|relationship} heterosexual- {born|born_as}_a_{boy|girl}
born_in_the_wrong_body {sell|sold|selling|buy|bought}_sex {porn|sex}_addict-
{nude|naked}_{photo|picture} revenge_porn sexual_intercourse civil_partnership morning_after_pill
sugar_dating intersex`,
  low: `
sexuality escort fetish contraception`,
};
