import type { Lexicon } from "./lexicon";

/**
 * Words for a secret that opens something, English. `medium`: for many other codes too.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const passwordWordEn: Lexicon = {
  label: "passwordWord",
  language: "en",
  high: `
passcode passphrase passwords`,
  medium: `
=code`,
};
