import type { Lexicon } from "./lexicon";

/**
 * Business of the council in Swedish: never a party's own meeting.
 *
 * Source: general knowledge.
 */
export const publicMeetingSv: Lexicon = {
  label: "publicMeeting",
  high: `
fullmäktigemöte- kommunfullmäktige- kommunstyrelse- nämndmöte- nämndsammanträde- ~nämnd ~nämnden
~utskott budgetmöte- budgetberedning medborgardialog- medborgarmöte- dialogmöte- arbetsgrupp-
styrgrupp- projektgrupp- referensgrupp- fokusgrupp- ledningsgrupp- målgrupp- anhöriggrupp-
samtalsgrupp- sammanträde-`,
};
