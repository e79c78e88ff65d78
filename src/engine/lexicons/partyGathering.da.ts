import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a party in Danish. `high`: only parties hold them; `medium`: usually; `low`:
 * anybody does.
 *
 * Source: general knowledge of how party branches and council groups call their meetings.
 */
export const partyGatheringDa: Lexicon = {
  label: "partyGathering",
  high: `
vælgermøde- vælgerforening- partimøde- partigruppe- partikonference- kandidatmøde-
opstillingsmøde- {opstilling|valg}_af_{kandidat|kandidater|spidskandidat|borgmesterkandidat}
kandidatopstilling valgkampsmøde- {gruppemøde|medlemsmøde|bestyrelsesmøde|møde}_i_partiet partifælle- spidskandidatmøde-
partiforeningen`,
  medium: `
partiforening- gruppemøde- gruppeformøde- medlemsmøde- kredsgeneralforsamling kredsmøde- delegeretmøde- landsmøde-
baglandsmøde- byrådsgruppe-`,
  low: `
generalforsamling- årsmøde- bestyrelsesmøde- sommerfest møde formøde- grundlovsmøde- julefrokost
debatmøde- temamøde- medlemsaften- =gruppe =gruppen =gruppens fællesspisning valgaften -fest -møde plakatere
plakatopsætning valgkampsstart lokalafdeling {uddele|dele}_{roser|flyers} kommuneforening-
folketingskandidat- valgfolder- {dele|del|deler|uddeler}_{foldere|flyers|roser|pjecer}`,
};
