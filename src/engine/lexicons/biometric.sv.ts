import type { Lexicon } from "./lexicon";

/**
 * Biometric data in Swedish.
 *
 * Source: Article 4(14) of the Regulation; general knowledge.
 */
export const biometricSv: Lexicon = {
  label: "biometric",
  language: "sv",
  high: `
fingeravtryck- {ansikts|iris|näthinne|handflate|finger}{igenkänn|skan|mall}- röst{igenkänn|avtryck}-
handavtryck- fingeravläs- handskanner- {ansikte|ansiktet}_skann- handflateavtryck-
röstprov_för_igenkänn- röst_känns_igen
{öppnar|låser}_*_med_{sin|sitt}_{tumme|finger|ansikte|handflata}`,
};
