import type { Lexicon } from "./lexicon";

/**
 * Sex life and orientation in Swedish.
 *
 * Source: general knowledge.
 */
export const sexualitySv: Lexicon = {
  label: "sexuality",
  high: `
homosexu- bisexu- =bög =bögar transsexu- transkön- könsbyte- könskorriger- könsidentitet-
könsdysfori- icke_binär- ickebinär- pansexu- asexu- intersex-
sexuell_{läggning|identitet|relation|dysfunktion|debut}
sexuella_{läggning|relationer|vanor|problem|preferens} sexualitet- {kommit_ut|komma_ut|kom_ut}_som
{lever|gift|bor|sambo|ihop|förhållande}_med_en_{annan_man|annan_kvinna} {två_mammor|två_pappor}
preventivmedel- porrberoende sexberoende hbtq_person`,
  medium: `
hbtq- hbtqi- sexuell- regnbågsfamilj- partner_av_samma_kön`,
};
