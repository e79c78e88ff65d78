import type { Lexicon } from "./lexicon";

/**
 * What begins a note to oneself, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const reminderEn: Lexicon = {
  label: "reminder",
  language: "en",
  high: `
remember_to dont_forget =call =book =order =buy =pay`,
};
