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
fingerprint- {facial|face|iris|retina}_{recognition|scan|template} biometric- voiceprint-
voice_recognition palm_print {hand|fingerprint}_scanner face_{template|scanned} voice_sample_for`,
};
