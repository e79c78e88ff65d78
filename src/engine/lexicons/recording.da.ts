import type { Lexicon } from "./lexicon";

/**
 * Announcements of a recording, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const recordingDa: Lexicon = {
  label: "recording",
  high: `
{mødet|borgermødet|aftenen|forældreaftenen|foredraget|debatten|webinaret|arrangementet|samtalen|undervisningen|oplægget}_{optages|filmes|bliver_optaget|vil_blive_optaget|bliver_filmet|vil_blive_filmet}
{vi|jeg}_{optager|filmer}_{mødet|borgermødet|samtalen|webinaret|undervisningen|fremlæggelserne|oplægget|koncerten|forestillingen|eleverne|børnene}
optagelse_af_{mødet|borgermødet|samtalen|webinaret} der_{optages|filmes}_{video|lyd|under|på}
{starter|sætter|tænder|slår}_optagelsen transskriberer_{mødet|samtalen}
{direkte|live}_{transmitteret|transmitteres|transmission}`,
  medium: `
bliver_{optaget|filmet}`,
};
