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
=remember =reminder {dont|don_t}_forget =call =book =order =buy =pay =remind =renew =fetch =approve
pick_up drop_off write_to send_{invoice|mail} check_{calendar|mail} empty_the change_tyres
water_the_plants last_day_for =ring =email =cancel =close =print =read =bake =find
=tidy =move =reply =return =prepare`,
};
