import type { Lexicon } from "./lexicon";

/**
 * Announcements of a recording, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const recordingSv: Lexicon = {
  label: "recording",
  high: `
{mötet|medborgarmötet|webbinariet|seminariet|samtalet|dialogmötet|informationsmötet|träffen|föreläsningen|videomötet}_{spelas_in|filmas|kommer_att_spelas_in|kommer_att_filmas|ska_spelas_in}
{vi|jag}_{spelar_in|filmar}_{mötet|samtalet} inspelning_av_{mötet|samtalet|medborgarmötet}`,
  medium: `
spelas_in_och {kommer_att_|}spelas_in`,
};
