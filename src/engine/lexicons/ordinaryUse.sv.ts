import type { Lexicon } from "./lexicon";

/**
 * Phrases of an offence or an orientation that are said of something else, Swedish: a show is stolen,
 * a book has come out, and somebody pays a fine for a late one.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const ordinaryUseSv: Lexicon = {
  label: "ordinaryWord",
  language: "sv",
  high: `
{stal|stulit|har_stulit}_{showen|uppmärksamheten} rånade_{kakan|kakorna|kakburken} böterna_för
böter_för_{sen|sena|sent} {dömd|döms}_att_vinna {@kin_|}har_kommit_ut_{i|av|på|med|från|ur|tidigt}
inte_{få_|får_|}=stånd_{ett|en|avtal}`,
};
