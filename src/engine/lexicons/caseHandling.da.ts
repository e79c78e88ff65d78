import type { Lexicon } from "./lexicon";

/**
 * Casework told in short, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const caseHandlingDa: Lexicon = {
  label: "caseHandling",
  high: `
{din|dit|jeres}_{sag|ansøgning|afgørelse|klage|anke|ydelse|bevilling}
{har|fået|får|givet|giver}_afslag {afgørelse|afslag|bevilling}_{i|på|om|af} afslaget afgørelsen
{er|blevet|har|fået|får}_{bevilget|godkendt|imødekommet}
{vi|jeg}_{behandler|har_behandlet|kan_ikke_imødekomme|imødekommer|afviser} partshør-
sagen_er_{afgjort|afsluttet|lukket|sendt_til|oversendt} klagefrist`,
};
