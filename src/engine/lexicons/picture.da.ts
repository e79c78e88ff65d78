import type { Lexicon } from "./lexicon";

/**
 * Pictures shown in a post, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const pictureDa: Lexicon = {
  label: "picture",
  high: `
på_{billedet|fotoet|billederne} =billedet {billede|foto|billeder|video}_{af|fra} her_ses portræt-`,
  medium: `
i_midten_ses stemningsbilled- se_{billederne|videoen|filmen}_{fra|hvor}
{taget|tog}_{nogle_|}billeder`,
};
