import type { Lexicon } from "./lexicon";

/**
 * Genetic data in English.
 *
 * Source: Article 4(13) of the Regulation; general knowledge.
 */
export const geneticEn: Lexicon = {
  label: "genetic",
  high: `
genetic- gene_{test|mutation} hereditary_{disease|condition|cancer} chromosom-
{carrier_of_|carries_}{the_gene|a_mutation|the_mutation} dna_{sample|profile|analysis|results}`,
};
