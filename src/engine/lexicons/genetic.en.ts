import type { Lexicon } from "./lexicon";

/**
 * Genetic data in English.
 *
 * Source: Article 4(13) of the Regulation; general knowledge.
 */
export const geneticEn: Lexicon = {
  label: "genetic",
  language: "en",
  high: `
genetic- gene_{test|mutation} hereditary_{disease|condition|cancer} chromosom-
{carrier_of|carries}_{the_gene|a_mutation|the_mutation} dna_{sample|analysis}`,
};
