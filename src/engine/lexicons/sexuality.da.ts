import type { Lexicon } from "./lexicon";

/**
 * Sex life and orientation in Danish.
 *
 * Source: general knowledge.
 */
export const sexualityDa: Lexicon = {
  label: "sexuality",
  high: `
homoseksu- homoseksuel biseksu- biseksuel lesbisk- bøsse =gay trans{kønn|person|seksu}- kønsskifte-
kønsidentitet- {non_|non}binær- panseksu- aseksu- interkøn-
seksuel_{orientering|præference|adfærd|dysfunktion|debut|relation}
seksuelle_{orientering|præference|relation|problemer} {springer_ud|sprunget_ud|sprang_ud}_som
impoten- rejsningsproblem- sexliv- samliv- prævention- {porno|sex}afhæng- trans{kvinde|mand}-
{sex|seksual}arbejd- {seksuelt|sexuelt}_aktiv- LGBT- regnbuefamili- sexlyst- {er|han_er|hun_er}_homo
kønskorrig-`,
  medium: `
=queer {to_mødre|to_fædre} swinger`,
};
