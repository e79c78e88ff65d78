import type { Lexicon } from "./lexicon";

/**
 * Ways that are open to others, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const plainSv: Lexicon = {
  label: "plainChannel",
  language: "sv",
  high: `
detta_{mejl|mail|meddelande}
{på|per|via|i_ett|med|i}_{mejl|mail|mejlet|e_post|epost|sms|messenger|pm|dm} till_oss
svara_på_{detta|mejlet} {den_här|denna}_{mejladressen|adressen|mejladress} bara_här {det|den}_{bara_|}{hit|här} skicka_{hit|tillbaka} i_{svaret|ämnesraden|retur} som_svar ditt_svar mejla maila här_i_{tråden|kommentarerna}
{min|vår}_{mejl|mail|e_post|epost|inkorg} i_ett_{sms|svar} hit`,
};
