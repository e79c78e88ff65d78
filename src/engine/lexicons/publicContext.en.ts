import type { Lexicon } from "./lexicon";

/**
 * Words of texts that speak to everybody, English.
 *
 * Source: near misses met while reading everyday municipal mail.
 */
export const publicContextEn: Lexicon = {
  label: "publicContext",
  high: `
interested_in_joining concert festival template
experience_{with|of|in} knowledge_of newsletter- course- lecture- conference seminar workshop
webinar campaign press_release vacancy vacancies we_are_{looking|hiring|seeking} apply_by
opening_hours open_house {sign|signing}_up register_{by|at|here} agenda statistics
survey_shows strategy research article book_about information_meeting
ministry legislation guideline- brochure for_everyone training training_day
awareness_{week|day|month} support_group_for general_public population experts read_more policy`,
};
