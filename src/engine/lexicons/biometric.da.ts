import type { Lexicon } from "./lexicon";

/**
 * Biometric data in Danish.
 *
 * Source: Article 4(14) of the Regulation; general knowledge.
 */
export const biometricDa: Lexicon = {
  label: "biometric",
  high: `
fingeraftryk- {ansigts|iris|nethinde|håndflade|finger}{genkend|scan|skabelon}- biometri-
stemme{aftryk|genkend}- håndfladeaftryk- håndscanner- {scannet|skannet}_{sit|dit|hans|hendes}_ansigt
{stemme|ansigts}prøve_til_genkend- {ansigts|iris|nethinde}skan- stemme_genkend-
{åbner|låser}_*_med_{sin|sit}_{tommelfinger|finger|ansigt|håndflade}`,
};
