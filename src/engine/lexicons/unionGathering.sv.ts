import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a union in Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionGatheringSv: Lexicon = {
  label: "unionGathering",
  language: "sv",
  high: `
klubbmöte- medlemsmöte- fackmöte- facklig_information avtalsmöte- årsmöte-`,
};
