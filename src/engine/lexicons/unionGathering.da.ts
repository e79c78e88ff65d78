import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a union in Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionGatheringDa: Lexicon = {
  label: "unionGathering",
  high: `
klubmøde- medlemsmøde- tillidsmandsmøde- strejkemøde generalforsamling overenskomstmøde-
medlemsaften`,
};
