import type { Lexicon } from "./lexicon";

/**
 * Genetic data in Swedish.
 *
 * Source: Article 4(13) of the Regulation; general knowledge.
 */
export const geneticSv: Lexicon = {
  label: "genetic",
  high: `
ärftlig_{sjukdom|belastning|cancer|disposition} ärftligt_betingad arvsanlag- anlagsbärare-
bärare_av_{genen|en_gen|anlaget|en_mutation|mutationen} dna_{prov|analys|resultat}`,
};
