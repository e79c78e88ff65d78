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
{carrier_of|carries}_{the_gene|a_mutation|the_mutation} dna_{sample|analysis}
{hereditary|inherited}_{heart|risk|disorder|breast|muscle|nerve|kidney}
carrier_of_{cystic|huntington-|sickle|haemophilia} gene_{defect|fault}
{paternity_test_with_|}dna_{result|test|profile} runs_in_{her|his|their}_family`,
};
