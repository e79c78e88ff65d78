import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a party in Danish.
 *
 * Source: general knowledge of how party branches and council groups call their meetings.
 */
export const partyGatheringDa: Lexicon = {
  label: "partyGathering",
  high: `
vælgermøde- vælgerforening- vælgerforeningsmøde partimøde- partigruppe- partigruppemøde- partikonference- partiforening- partidag
kandidatmøde- opstillingsmøde- {opstilling|valg}_af_{kandidat|kandidater|spidskandidat|borgmesterkandidat} kandidatudvælg- valgkampsmøde- valgkamp- valgkampagne- politisk_sommerfest
gruppens_{interne|politiske}_møde gruppeformøde- valggruppe- valgplakat- lokalforeningens_generalforsamling`,
  medium: `gruppemøde- medlemsmøde- {gruppens|gruppe}_møde kredsgeneralforsamling kredsmøde delegeretmøde- landsmøde- lokalafdeling baglandsmøde- medlemsaften hovedbestyrelse`,
  low: `generalforsamling- årsmøde- bestyrelsesmøde sommerfest møde- formøde- grundlovsmøde grundlovsfest julefrokost debatmøde temamøde`,
};

/** Public business of the council: never a party meeting. */
export const publicMeetingDa: Lexicon = {
  label: "publicMeeting",
  high: `
byrådsmøde- byrådets_møde kommunalbestyrelsesmøde- kommunalbestyrelsens_møde møde_i_{byrådet|kommunalbestyrelsen|økonomiudvalget|udvalget} udvalgsmøde- økonomiudvalg- ~udvalg budgetmøde- budgetseminar- budgetforhandl- budgetforlig- budgetaftale-
borgermøde- dagsorden_til_{byrådet|kommunalbestyrelsen} dialogmøde- ældreråd- handicapråd- ungeråd- fælleslisten_møde arbejdsgruppe- styregruppe- projektgruppe- erfagruppe- følgegruppe- vælgerkort valgbestyrelse valgtilforordn-`,
};
