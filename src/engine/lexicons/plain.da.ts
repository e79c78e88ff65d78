import type { Lexicon } from "./lexicon";

/**
 * Ways that are open to others, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const plainDa: Lexicon = {
  label: "plainChannel",
  high: `
denne_{mail|besked} {på|per|via|som}_{mail|mailen|e_mail|email|sms|messenger|besked|pb|svar}
til_{mig|os} svar_på_{denne|mailen} her_på_{mailen|mail|siden} i_en_{sms|mail|besked} =mail_{mig|os} maile_{mig|os|det|den}
i_en_privat_besked {min|vores}_{mail|mailadresse|postkasse|indbakke}`,
};
