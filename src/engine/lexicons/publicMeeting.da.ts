import type { Lexicon } from "./lexicon";

/**
 * Business of the council in Danish: never a party's own meeting.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const publicMeetingDa: Lexicon = {
  label: "publicMeeting",
  high: `
byrådsmøde- kommunalbestyrelsesmøde- udvalgsmøde- ~udvalg ~udvalget udvalget budgetmøde-
budgetseminar- budgetforhandl- borgermøde- dialogmøde- arbejdsgruppe- styregruppe- projektgruppe-
erfagruppe- følgegruppe- brugergruppe- ledergruppe- faggruppe- samtalegruppe-`,
};
