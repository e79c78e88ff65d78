import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a union in Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionGatheringDa: Lexicon = {
  label: "unionGathering",
  high: `
klubmøde- klubgeneralforsamling- fagklub- medlemsmøde- tillidsmandsmøde- tr_møde- klubaften
strejkemøde generalforsamling overenskomstmøde- klubbestyrelse medlemsaften`,
};
