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
{carrier|carries}_{of_the_gene|the_gene|a_mutation|the_mutation}
dna_{test|sample|profile|analysis|result|results} BRCA1 BRCA2`,
};
