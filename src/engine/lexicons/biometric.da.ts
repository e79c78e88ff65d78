import type { Lexicon } from "./lexicon";

/**
 * Biometric data in Danish.
 *
 * Source: Article 4(14) of the Regulation; general knowledge.
 */
export const biometricDa: Lexicon = {
  label: "biometric",
  high: `
fingeraftryk- ansigtsgenkend- irisscan- nethindescan- håndfladescan- biometrisk- stemmeaftryk-
stemmegenkend- ansigtsscan- fingerscan- {ansigts|finger|iris}_id`,
};
