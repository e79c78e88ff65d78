import type { Lexicon } from "./lexicon";

/**
 * Ways that are safe for confidential papers, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const channelDa: Lexicon = {
  label: "secureChannel",
  high: `
digital_post e_boks eboks =mitid sikker_{post|mail|forbindelse|henvendelse|formular|sms} borger_dk
selvbetjening- {krypteret|sikkert} telefonisk {ring|ringe}_til {pr|per|med|i|i_et|som|et_almindeligt}_brev med_posten fysisk_post
{på|i}_{borgerservice|rådhuset|skranken} medbring- personligt_fremmøde aflever- onetoox`,
};
