import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a union in Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const unionGatheringSv: Lexicon = {
  label: "unionGathering",
  high: `
klubbmöte- medlemsmöte- fackmöte- facklig_information avdelningsmöte- klubbstyrelse årsmöte-
avtalsmöte- strejkmöte`,
};
