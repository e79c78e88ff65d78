import type { Lexicon } from "./lexicon";

/**
 * Business of the council in Swedish: never a party's own meeting.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const publicMeetingSv: Lexicon = {
  label: "publicMeeting",
  language: "sv",
  high: `
kommunfullmäktige- kommunstyrelse- nämndsammanträde- ~nämnd ~utskott budgetmöte- medborgardialog-
medborgarmöte- dialogmöte- arbetsgrupp- styrgrupp- projektgrupp- referensgrupp- ledningsgrupp-
samtalsgrupp- sammanträde-`,
};
