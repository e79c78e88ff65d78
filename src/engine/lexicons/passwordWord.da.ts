import type { Lexicon } from "./lexicon";

/**
 * Words for a secret that opens something, Danish. `medium`: for many other codes too.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const passwordWordDa: Lexicon = {
  label: "passwordWord",
  high: `
adgangskode kodeord password =pw pinkode løsen adgangsord zip_kode zipkode`,
  medium: `
=kode =koden =pin dørkode alarmkode`,
};
