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
{non_|non}binary sexual_{orientation|preference|relationship|identity|problem|partner|intercourse}
{came|come|coming}_out_as {his_husband|her_wife} sex_life trans_{woman|man|girl|boy} asexual-
sex_{worker|drive} sexually_active same_sex_{partner|couple|marriage|relationship} heterosexual-
{born|born_as}_a_{boy|girl} born_in_the_wrong_body {sell|sold|buy|bought}_sex
{porn|sex}_addict- {nude|naked}_{photo|picture|images|selfies} revenge_porn
civil_partnership morning_after_pill sugar_dating intersex into_{girls|boys|men|women|both}
{attracted_to|likes|prefers}_{girls|boys|men|women|both|the_same}
{lives|living|married|engaged|together|relationship}_{with|to}_{a_|another_}{man|woman}
{his|he_has_a}_boyfriend
{her|she_has_a}_girlfriend {is|started|been}_transitioning {had|having|has|have}_sex_{with|without}
{feel|identifies|identify|sees_himself|sees_herself}_{like|as}_{a_|}{girl|boy|woman|man|non_binary|nonbinary|trans|queer}
{is|he_s|she_s|openly|be|am|as}_{gay|queer|trans|bi} pronouns_{are|they|she|he}
{affair|fling}_with_{a|his|her}_{teacher|pupil|student|boss} swingers_club
@kin_{has_|}{just_|}come_out erection_{problem|difficulties}
{visits|sees}_prostitute
came_out_{to|at}_{the_team|her|his|us|me|work}`,
  medium: `
{male|female|same_sex}_{partner|lover} gender_hormone
{get|have|keep|maintain}_an_erection wear_women_s_clothes
interest_in_sex called_*_and_use_the_{girls|boys} he_is_in_love_with_a_{boy|man}
she_is_in_love_with_a_{girl|woman} {watched|watches}_porn
receives_customers_in_{her|his}_flat sex_change
on_the_pill`,
  low: `
sexuality escort fetish contraception`,
};
