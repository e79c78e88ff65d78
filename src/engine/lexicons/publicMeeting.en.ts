import type { Lexicon } from "./lexicon";

/**
 * Business of the council in English: never a party's own meeting.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const publicMeetingEn: Lexicon = {
  label: "publicMeeting",
  language: "en",
  high: `
{council|committee|budget}_meeting town_hall_meeting {steering|project|working}_group`,
};
