import type { Lexicon } from "./lexicon";

/**
 * Biometric data in English.
 *
 * Source: Article 4(14) of the Regulation; general knowledge.
 */
export const biometricEn: Lexicon = {
  label: "biometric",
  language: "en",
  high: `
fingerprint- {facial|face|iris|retina}_{recognition|scan|template} voiceprint- voice_recognition
palm_print hand_scanner voice_sample_for
scanned_{his|her|your}_{face|retina|iris|palm|hand}`,
  medium: `
{face|voice|retina|palm}_{is_|was_|has_been_|}{scanned|read_into|registered_as}
{camera|system|surveillance}-_{recognised|recognized|match-}_*_{face|voice}
identify_{him|her}_on_camera- registered_{his|her}_{thumb|finger} voice_sample hand_scan- gait_is
thumbprint- {took|taken|take|taking}_{his|her|their}_prints
print_of_{his|her}_*_{thumb|finger-|palm} imprint_of_*_{hand|thumb|finger-} template_of_{his|her}
facial_features face_{via|through}_{a_|}camera-`,
};
