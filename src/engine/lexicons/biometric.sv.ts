import type { Lexicon } from "./lexicon";

/**
 * Biometric data in Swedish.
 *
 * Source: Article 4(14) of the Regulation; general knowledge.
 */
export const biometricSv: Lexicon = {
  label: "biometric",
  high: `
fingeravtryck- {ansikts|iris|näthinne|handflate|finger|hand}{igenkänn|skan|avtryck|mall}-
röst{igenkänn|avtryck}-`,
};
