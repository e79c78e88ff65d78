import type { Lexicon } from "./lexicon";

/**
 * Casework told in short, Swedish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const caseHandlingSv: Lexicon = {
  label: "caseHandling",
  language: "sv",
  high: `
{din|ditt|er}_{ansökan|ärende|överklagan|anmälan|begäran}_{har_godkänts|har_behandlats|}
{fått|får|fick|ger}_avslag avslaget {avslag|beslut|bifall}_{på|om|i} beslutet_är beviljat {är|blev|har_blivit}_{beviljad|beviljat|godkänd|avslagen} {är|blev}_avslaget
avslagits {vi|jag}_{handlägger|har_handlagt|har_fattat|har_fått_din|avslår|beviljar|har_beslutat}
ärendet_är_{avslutat|avgjort} överklaga-`,
};
