import type { Lexicon } from "./lexicon";

/**
 * Somebody warned, sent home or got rid of, as managers say it in plain English.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const dismissalToldEn: Lexicon = {
  label: "employment",
  language: "en",
  high: `
not_want_{you|him|her}_{here|back} wants_to_get_rid_of_{him|her|you} last_time_you_came_late
letting_{you|him|her|them}_go told_off_for`,
};
