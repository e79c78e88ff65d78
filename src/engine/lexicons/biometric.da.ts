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
{åbner|låser}_*_med_{sin|sit}_{tommelfinger|finger|ansigt|håndflade}
{scannet|skannet|læst}_{hans|hendes|din|dit}_{ansigt|nethinde|iris|håndflade|hånd}`,
  medium: `
{ansigt|stemme|nethinde|håndflade}_{er_|er_blevet_|}{scannet|skannet|læst_ind|registreret_som|gemt_som}
{kamera|system|overvågning}-_{genkend|matche}_*_{ansigt-|stemme-} genkende_{ham|hende}_på_kamera-
registreret_sin_{tommelfinger|finger} stemmeprøve- håndscanning- ganganalyse-
aftryk_af_*_{hånd|håndflade|tommel-|finger-} skabelon_af_{hans|hendes} ansigtstræk-
ansigt_via_kamera-`,
};
