import type { Lexicon } from "./lexicon";

/**
 * Casework told in short, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const caseHandlingSv: Lexicon = {
  label: "caseHandling",
  high: `
{din|ditt|er}_{ansökan|ärende|överklagan|anmälan|överklagande|begäran}_har_{avslagits|beviljats|godkänts|behandlats}
{din|ditt|er}_{ansökan|ärende|överklagan|överklagande|begäran} {fått|får|fick|ger|har}_avslag
avslaget {avslag|beslut|bifall}_{på|om|i} beslutet_{är|om|i} beviljat beviljats avslagits
{vi|jag}_{handlägger|har_handlagt|har_fattat|har_fått_din|avslår|beviljar|har_beslutat}
ärendet_är_{avslutat|avgjort|avgörs} diarienummer överklaga-`,
};
