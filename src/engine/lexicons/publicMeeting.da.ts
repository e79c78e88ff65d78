import type { Lexicon } from "./lexicon";

/**
 * Business of the council in Danish: never a party's own meeting.
 *
 * Source: general knowledge.
 */
export const publicMeetingDa: Lexicon = {
  label: "publicMeeting",
  high: `
byrådsmøde- byrådets kommunalbestyrelsesmøde- kommunalbestyrelsens
møde_i_{byrådet|kommunalbestyrelsen|økonomiudvalget|udvalget} udvalgsmøde- ~udvalg budgetmøde-
budgetseminar- budgetforhandl- budgetforlig- borgermøde- dialogmøde- ~råd arbejdsgruppe-
styregruppe- projektgruppe- erfagruppe- følgegruppe- brugergruppe- fokusgruppe- ledergruppe-
målgruppe- faggruppe- pårørendegruppe- mødregruppe- samtalegruppe-`,
};
