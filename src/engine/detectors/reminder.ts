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
 * @finds [appointment] «Tøm» postkassen
 * @passes [appointment] Møde om budget
 * @passes [appointment] Call with KL
 * @passes [meeting] Husk mødet om budget
 * @see Älvkarleby guidelines for mobile devices (AL-1)
 */
export const reminder: Detector = {
  id: "reminder",
  dataClass: "conduct",
  find(reading, context) {
    if (context.channel !== "appointment" || reading.role !== "subject") return [];
    const first = findTerms("reminder", reading, context)[0];
    if (!first || !/^\W*$/.test(reading.plain.text.slice(0, first.start))) return [];
    return isMeeting(reading.plain.lower) ? [] : [first];
  },
};

/** "Call with KL", "Book club": what is an errand elsewhere names a meeting there. */
const meeting =
  /^\W*(?:call|book|order|pay|mail|check|deadline|tjek|frist|read|move|print|reply|close|svar|læs|find)[ -](?:with|med|club|order|book |.*(?:meeting|møde|möte|workshop|review|negotiation|launch|course|gruppe))|^\W*svar (?:fra|på høring)/;

function isMeeting(title: string): boolean {
  return meeting.test(title);
}
