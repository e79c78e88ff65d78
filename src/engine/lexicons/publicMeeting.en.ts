import type { Lexicon } from "./lexicon";

/**
 * Business of the council in English: never a party's own meeting.
 *
 * Source: general knowledge.
 */
export const publicMeetingEn: Lexicon = {
  label: "publicMeeting",
  high: `
council_meeting committee_meeting budget_meeting town_hall_meeting steering_group project_group
working_group`,
};
