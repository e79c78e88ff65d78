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
{paternity_test_with_|}dna_{result|test|profile} runs_in_{her|his|their}_family
{gave|given}_{a_|}dna`,
  medium: `
inherited_*_=gene gene_analysis =genome
carrier_of_*_{gene|mutation} both_parents_are_carriers
dna_{kit|does_not_match|doesn_t_match} {faulty|defective}_gene predisposed_to
geneticist_{advis-|say|has|have} carries_{the_|}trait_for`,
};
