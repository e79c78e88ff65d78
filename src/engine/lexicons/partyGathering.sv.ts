import type { Lexicon } from "./lexicon";

/**
 * Gatherings of a party in Swedish. `high`: only parties hold them; `medium`: usually; `low`:
 * anybody does.
 *
 * Source: general knowledge of how party branches and council groups call their meetings.
 */
export const partyGatheringSv: Lexicon = {
  label: "partyGathering",
  high: `
partimöte- partigrupp- partistyrelse- partidistrikt- partiförening- kandidatmöte- nomineringsmöte-
nominering_av_kandidater kandidatnominering valrörelse- valkampanj- valstug- arbetarekommun-
partikongress- partidag väljarmöte-`,
  medium: `
gruppmöte- gruppförmöte- medlemsmöte- kretsmöte- kommunkrets- avdelningsstämma fullmäktigegrupp-
kongress-`,
  low: `
årsmöte- styrelsemöte- förmöte- sommarfest- julbord- möte- grupp- gruppen gruppens medlemmar stämma-
valvaka-`,
};
