import type { Lexicon } from "./lexicon";

/**
 * Ways that are open to others, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const plainSv: Lexicon = {
  label: "plainChannel",
  high: `
{på|per|via|i_ett|med|i}_{mejl|mail|mejlet|e_post|epost|sms|messenger|pm|dm|svar}
till_{min|vår|denna|mig_på}_{mejl|mail|e_post|epost|adress|inkorg} svara_på_{detta|mejlet}
=mejla_{mig|oss|in|det} =maila_{mig|oss|in|det} mejla maila här_i_{mejlet|tråden|kommentarerna}
till_{mig|oss} i_ett_pm`,
};
