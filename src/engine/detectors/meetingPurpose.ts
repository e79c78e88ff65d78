import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * What in a calendar entry reveals why a citizen meets the municipality.
 *
 * Form: a unit whose name tells the purpose (Rusmiddelcentret, Beroendemottagningen), or a kind of
 * talk (opfølgning på jobplan, netværksmøde), in subject, place or text of an entry. Talks about
 * staff are `employment`, illness is `health`.
 *
 * Weakness: units the municipality calls by a house or a street; its own list knows them.
 *
 * @finds [appointment] «Opfølgning jobplan» kl. 10
 * @finds [meeting] Samtale på «Rusmiddelcentret»
 * @finds [meeting] Möte på «Beroendemottagningen»
 * @passes [meeting] Møde med kommunen
 * @passes [appointment] Teammøde i jobcenteret
 * @passes Kontakt Rusmiddelcentret på telefon
 * @see Jammerbugt guidelines for secure communication, calendar (JK-C3)
 */
export const meetingPurpose: Detector = {
  id: "meetingPurpose",
  dataClass: "conduct",
  find: (reading, context) =>
    context.channel === "meeting" || context.channel === "appointment"
      ? findTerms("meetingPurpose", reading, context)
      : [],
};
