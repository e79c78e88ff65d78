import type { Lexicon } from "./lexicon";

/**
 * Sex life and orientation in Swedish.
 *
 * Source: general knowledge.
 */
export const sexualitySv: Lexicon = {
  label: "sexuality",
  language: "sv",
  high: `
homosexu- bisexu- lesbisk- =bög trans{person|sexu|kön}- köns{byt|korrig|ident|dysfori}-
{icke_|icke}binär- pansexu- asexu- intersex- sexuell_{läggning|identitet|relation|dysfunktion|debut}
{kommit_ut|komma_ut|kom_ut}_som erektionsproblem- preventivmedel- {porr|sex}beroende
{säljer|sålt|sälja}_sex {sexuellt_aktiv|sexuella_problem} hbtq{i|}_person regnbågsfamilj- sexlust-
trans{kvinna|man}-`,
  medium: `
{två_mammor|två_pappor}`,
};
