import type { Lexicon } from "./lexicon";

/**
 * Words for a secret that opens something, Swedish. `medium`: for many other codes too.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const passwordWordSv: Lexicon = {
  label: "passwordWord",
  language: "sv",
  high: `
lösenord =lösen inloggningskod pinkod`,
  medium: `
=kod =koden {port|larm|dörr}kod`,
};
