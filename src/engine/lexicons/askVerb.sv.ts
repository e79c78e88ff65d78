import type { Lexicon } from "./lexicon";

/**
 * Words of asking for something to be sent, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const askVerbSv: Lexicon = {
  label: "askVerb",
  language: "sv",
  high: `
ta_{en_bild|ett_foto|kort}_på =skicka =skickar =mejla =mejlar =mailar =maila =skriva =uppge =uppger =bifoga =bifogar
=smsa =lämna =ange =sända =sänd =messa =svara =returnera =fyll_i =mejlas =mailas =berätta =beskriv
kan_jag_få =skärmdump bifoga_det =fota =fotografera =skanna =scanna
lägg_med`,
};
