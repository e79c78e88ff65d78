import type { Lexicon } from "./lexicon";

/**
 * Biometric data in English.
 *
 * Source: Article 4(14) of the Regulation; general knowledge.
 */
export const biometricEn: Lexicon = {
  label: "biometric",
  high: `
fingerprint- facial_recognition face_recognition iris_scan retina_scan biometric- voiceprint-
palm_scan face_scan`,
};
