import type { Lexicon } from "./lexicon";

/**
 * What begins a note to oneself, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const reminderSv: Lexicon = {
  label: "reminder",
  high: `
=kom_ihåg =påminnelse =påminn =glöm_inte =ring =ringa =boka =beställ =beställa =köp =köpa =hämta
=lämna_{bil|bilen|paket} =betala`,
  medium: `
=mejla =maila =skicka`,
};
