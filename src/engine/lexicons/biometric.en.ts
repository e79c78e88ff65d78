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
palm_print hand_scanner voice_sample_for`,
};
