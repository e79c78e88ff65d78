import type { Lexicon } from "./lexicon";

/**
 * Parties of Sweden. `high`: names that mean the party wherever they stand. `low`: everyday words
 * and short forms that mean it only beside a word of membership.
 *
 * Source: parties in the Riksdag since 2022 and their usual short forms.
 */
export const partySv: Lexicon = {
  label: "party",
  language: "sv",
  high: `
socialdemokraterna sverigedemokraterna vänsterpartiet centerpartiet kristdemokraterna miljöpartiet
moderaterna liberalerna sossarna piratpartiet feministiskt_initiativ partiet_nyans
alternativ_för_sverige kommunistiska_partiet ung_vänster ungsvenskarna grön_ungdom partiets {i|för|hos}_partiet`,
  low: `
=centern =centerns =vänstern =SD =KD =MP =S =M =V =C =L lokalpartiet =SSU =MUF =CUF =LUF =KDU =NMR
=FI`,
};
