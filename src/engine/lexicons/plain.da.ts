import type { Lexicon } from "./lexicon";

/**
 * Ways that are open to others, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const plainDa: Lexicon = {
  label: "plainChannel",
  high: `
{på|per|via|i_en|i|pr|som}_{mail|mailen|e_mail|email|sms|messenger|besked|pb|svar}
til_{min|vores|denne|mig_på}_{mail|mailadresse|postkasse|adresse|indbakke}
svar_på_{denne|mailen|min}_ her_på_{mailen|mail|siden} =mail_mig =mailer_mig maile_{mig|os|det|den}
=mail_os {her|i_kommentaren|i_en_privat_besked|pb} til_{mig|os}`,
};
