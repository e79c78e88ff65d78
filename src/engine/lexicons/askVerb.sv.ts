import type { Lexicon } from "./lexicon";

/**
 * Words of asking for something to be sent, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const askVerbSv: Lexicon = {
  label: "askVerb",
  high: `
=skicka =skickar =mejla =maila =mejlar =mailar =skriv =skriva =uppge =uppger =bifoga =bifogar =svara
=svarar =sms:a =smsa =lämna =ange =sända =sänd =messa`,
};
