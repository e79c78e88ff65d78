import type { Lexicon } from "./lexicon";

/**
 * Announcements of a recording, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const recordingSv: Lexicon = {
  label: "recording",
  language: "sv",
  high: `
{mötet|medborgarmötet|webbinariet|samtalet|informationsmötet|träffen|föreläsningen}_{spelas_in|filmas|kommer_att_spelas_in|kommer_att_filmas|ska_spelas_in}
vi_{spelar_in|filmar}_{mötet|samtalet|lektionen|redovisningarna|föreställningen|eleverna|barnen} inspelning_av_{mötet|samtalet|medborgarmötet}
{startar|sätter_på|slår_på}_inspelningen transkriberar_{mötet|samtalet}`,
  medium: `
{kommer_att_|}spelas_in`,
};
