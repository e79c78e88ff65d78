import { isDenied } from "../text/denial";
import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * The announcement that a meeting will be recorded.
 *
 * Form: a meeting that is taped, filmed or recorded, in the wordings of `recording.*`.
 *
 * Weakness: "optaget" also means busy and admitted, so it needs the meeting beside it.
 *
 * @finds Bemærk, at «mødet optages»
 * @finds «Borgermødet bliver filmet» og lagt på nettet
 * @finds Observera att «mötet spelas in»
 * @finds The «meeting will be recorded»
 * @passes Mødet optages ikke
 * @passes Jeg er optaget hele dagen
 * @passes Hun er optaget på uddannelsen
 * @see Jammerbugt guidelines for secure communication, recording of citizens' meetings (JK-B1)
 */
export const recording: Detector = {
  id: "recording",
  dataClass: "conduct",
  find: (reading, context) =>
    findTerms("recording", reading, context).filter((match) => !isDenied(reading, match.start)),
};
