import type { Lexicon } from "./lexicon";

/**
 * Ways that are safe for confidential papers, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const channelEn: Lexicon = {
  label: "secureChannel",
  language: "en",
  high: `
mitid bankid secure_{mail|form|message|link|channel|connection|portal} securely encrypted
self_service by_{post|letter} in_person {call|phone}_us bring`,
};
