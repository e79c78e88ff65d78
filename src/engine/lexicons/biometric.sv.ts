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
{öppnar|låser}_*_med_{sin|sitt}_{tumme|finger|ansikte|handflata}
skannat_{hans|hennes|din|ditt}_{ansikte|näthinna|iris|handflata|hand}`,
  medium: `
{ansikte|röst|näthinna|handflata}_{är_|har_|}{skannad|skannats|inläst|registrerad_som|sparad_som}
{kamera|system|övervakning}-_{kände_igen|matcha}_*_{ansikte-|röst}
känna_igen_{honom|henne}_på_kamera- registrerat_sin_{tumme|finger} röstprov- handskanning-
gångstil_är avtryck_av_*_{hand|handflata|tumme|finger-} mall_av_{hans|hennes} ansiktsdrag-
ansikte_via_kamera-`,
};
