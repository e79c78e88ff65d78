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
vælgermøde- vælgerforening- partimøde- partigruppe- partikonference- partiforening- partidag-
 kandidatmøde- opstillingsmøde-
{opstilling|valg}_af_{kandidat|kandidater|spidskandidat|borgmesterkandidat|kandidatliste}
kandidatudvælg- kandidatopstilling valgkamp- partitop`,
  medium: `
gruppemøde- gruppeformøde- medlemsmøde- kredsgeneralforsamling kredsmøde- delegeretmøde- landsmøde-
baglandsmøde- medlemsaften byrådsgruppe-`,
  low: `
generalforsamling- årsmøde- bestyrelsesmøde- sommerfest- møde- formøde- grundlovsmøde-
grundlovsfest- julefrokost- debatmøde- temamøde- gruppe- gruppens fællesspisning- valgaften-
strategimøde medlemmer`,
};
