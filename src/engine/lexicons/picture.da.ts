import type { Lexicon } from "./lexicon";

/**
 * Pictures shown in a post, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const pictureDa: Lexicon = {
  label: "picture",
  high: `
på_{billedet|fotoet|billederne} =billedet billede_af foto_af fotos_af billeder_{af|fra} her_ses
portræt- {video|videoen}_af`,
};
