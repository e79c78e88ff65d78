import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * An entry that only reminds its owner of something: it should show the owner as free.
 *
 * Form: the subject of an appointment begins with a word of reminding or a small errand ("Husk",
 * "Ring VVS", "Kom ihåg").
 *
 * Weakness: told from the title alone; real meetings may begin the same way.
 *
 * @finds [appointment] «Ring VVS»
 * @finds [appointment] «Kom ihåg» tidrapporten
 * @finds [appointment] «Husk» at bestille kage
 * @passes [appointment] Møde om budget
 * @passes [meeting] Husk mødet om budget
 * @see Älvkarleby guidelines for mobile devices (AL-1)
 */
export const reminder: Detector = {
  id: "reminder",
  dataClass: "conduct",
  find(reading, context) {
    if (context.channel !== "appointment" || reading.role !== "subject") return [];
    const first = findTerms("reminder", reading, context)[0];
    return first && /^\W*$/.test(reading.plain.text.slice(0, first.start)) ? [first] : [];
  },
};
