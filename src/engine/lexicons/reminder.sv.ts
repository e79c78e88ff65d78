import type { Lexicon } from "./lexicon";

/**
 * What begins a note to oneself, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const reminderSv: Lexicon = {
  label: "reminder",
  language: "sv",
  high: `
kom_ihåg påminnelse =påminn glöm_inte =ringa =boka =beställ =beställa =köp =köpa =hämta =betala
lämna_{bil|bilen|paket}`,
  medium: `
mejla_till`,
};
