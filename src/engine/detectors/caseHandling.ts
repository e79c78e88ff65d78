import { findTerms } from "../text/findTerms";
import { sentenceAt } from "../text/sentenceAt";
import { termsBetween } from "../text/termsBetween";
import type { Detector, Reading } from "../text/types";

/**
 * Casework by SMS or on social media: decisions, answers to applications, steps in a case.
 *
 * Form: terms of `caseHandling.*` in a text for SMS or social media; elsewhere casework is what
 * mail is for.
 *
 * Weakness: an answer that names neither case nor decision.
 *
 * @finds [sms] Hej Jens. Vi har «givet afslag på din ansøgning»
 * @finds [social-media] Hej Lene, «vi behandler din sag» i næste uge
 * @finds [sms] «Din ansökan har avslagits»
 * @passes [sms] Husk din aftale hos tandlægen i morgen kl. 9
 * @passes [social-media] Send din ansøgning senest fredag
 * @passes [social-media] Vi kan ikke svare på din sag her. Ring til os
 * @passes Din ansøgning er modtaget
 * @see Jammerbugt guidelines for secure communication, SMS and social media (JK-T1, JK-O1)
 */
export const caseHandling: Detector = {
  id: "caseHandling",
  dataClass: "conduct",
  find(reading, context) {
    if (context.channel !== "sms" && context.channel !== "social-media") return [];
    return findTerms("caseHandling", reading, context).filter(
      (match) => !isAskedFor(reading, match.start) && !isTurnedAway(reading, match.start),
    );
  },
};

const REACH = 30;

/** "Send din ansøgning": a notice of a vacancy handles no case. */
function isAskedFor(reading: Reading, start: number): boolean {
  return termsBetween(reading, "askVerb", start - REACH, start).length > 0;
}

const turningAway =
  /(?:^|[^a-zæøåäö])(?:ikke|inte|not|cannot|can't)(?![a-zæøåäö]).*[^a-zæøåäö](?:her|här|here|facebook|instagram|kommentar[a-zæøåäö]*|comments?|sms|tråden?)(?![a-zæøåäö])/;

/** "Vi kan ikke svare på din sag her": the case is taken somewhere else. */
function isTurnedAway(reading: Reading, start: number): boolean {
  return turningAway.test(sentenceAt(reading, start));
}
