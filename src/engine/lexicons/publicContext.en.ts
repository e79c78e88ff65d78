import type { Lexicon } from "./lexicon";

/**
 * Words of texts that speak to everybody, English.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const publicContextEn: Lexicon = {
  label: "publicContext",
  language: "en",
  high: `
=concert concerts template experience_{with|of|in} knowledge_of newsletter- courses {a|the|this|our|your|free|training|language|evening|new|next|day|aid|safety|online}_course course_{on|in|about|fee|date|day|leader} lecture- conference
campaign press_release vacancy vacancies we_are_{looking|hiring|seeking} apply_by opening_hours
open_house sign_up register_{by|at|here} agenda statistics survey_shows strategy research article
book_about information_meeting ministry legislation guideline- brochure for_everyone drop_in no_{booking|registration} all_{staff|employees} {please|feel_free_to}_share training
awareness_{week|day|month} general_public population experts read_more policy`,
};
