import type { Lexicon } from "./lexicon";

/**
 * Parties of Sweden. `high`: names that mean the party wherever they stand. `low`: everyday words
 * and short forms that mean it only beside a word of membership.
 *
 * Source: parties in the Riksdag since 2022 and their usual short forms.
 */
export const partySv: Lexicon = {
  label: "party",
  high: `
socialdemokraterna sverigedemokrat- vänsterpartiet centerpartiet kristdemokrat- miljöpartiet
moderaterna liberalerna socialdemokratiska_partiet sossarna`,
  low: `
=moderata =centern =centerns =vänstern =SD =KD =MP =folkpartiet =S =M =V =C =L lokalpartiet`,
};
