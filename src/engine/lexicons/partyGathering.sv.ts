import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a party in Swedish. `high`: only parties hold them; `medium`: usually; `low`:
 * anybody does.
 *
 * Source: general knowledge of how party branches and council groups call their meetings.
 */
export const partyGatheringSv: Lexicon = {
  label: "partyGathering",
  language: "sv",
  high: `
partimöte- partigrupp- partistyrelse- partidistrikt- partiförening- kandidatmöte- nomineringsmöte-
{nominering_av_kandidater} valstug- arbetarekommun- partikongress- väljarmöte- partivän- toppkandidat`,
  medium: `
gruppmöte- gruppförmöte- medlemsmöte- kretsmöte- fullmäktigegrupp-`,
  low: `
årsmöte- styrelsemöte- förmöte- sommarfest julbord möte =grupp stämma valvaka kampanjmöte -fest
-träff {planerings|strategi|valplanerings}möte- medlemskväll valaffisch valupptakt lokalavdelning {dela|delar}_ut_{roser|flygblad|rosor}
kansli valsedlar uppstartsmöte sommarmöte riksdagskandidat- =förening valmöte`,
};
