import type { Lexicon } from "./lexicon";

/**
 * Casework told in short, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const caseHandlingDa: Lexicon = {
  label: "caseHandling",
  high: `
{din|dit|jeres|vores}_{sag|ansøgning|afgørelse|klage|anke|ydelse|bevilling|ansøgningen|ansøgte}
{har|du_har|fået|får|givet|giver|meddelt|meddeler}_afslag {afgørelse|afslag|bevilling}_{i|på|om|af}
afslaget afgørelsen afgjort- {er|blevet|har}_{bevilget|godkendt|imødekommet}
{vi|jeg}_{behandler|har_behandlet|kan_ikke_imødekomme|imødekommer|afviser|godkender} partshør-
{din|dit}_{sagsnummer|journalnummer} sagen_er_{afgjort|afsluttet|lukket} klagefrist klage_over`,
};
