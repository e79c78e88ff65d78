import type { Lexicon } from "./lexicon";

/**
 * Ways that are open to others, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const plainDa: Lexicon = {
  label: "plainChannel",
  high: `
denne_{mail|besked|mailadresse|adresse} {på|per|via|som}_{mail|mailen|e_mail|email|sms|messenger|besked|pb|svar}
{til|=mail}_{mig|os} svar_på_denne her_på_{mail|siden} bare_{svare_|}her det_her {den|dem|det}_{her|retur} {i|til}_{emnefeltet|svaret} svar_her det_{bare_|}her i_en_{sms|mail|besked} maile_{mig|os|det|den}
i_en_privat_besked {min|vores}_{mail|mailadresse|postkasse|indbakke} hertil i_{din_mail|et_svar}`,
};
