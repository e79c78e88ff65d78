import { addresseeOf } from "../linking/addressee";
import { apart, findTerms } from "../text/findTerms";
import { matchesOf } from "../text/matchesOf";
import { sentenceAt } from "../text/sentenceAt";
import { termsBetween } from "../text/termsBetween";
import type { Context, Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * Casework by SMS or on social media: decisions, answers to applications, steps in a case.
 *
 * Form: terms of `caseHandling.*` in a text for SMS or social media, or what somebody is told of a
 * benefit, a permit or a place of their own ("du er visiteret til", "your permit has been");
 * elsewhere casework is what mail is for. A post speaks of a case only to the one it greets.
 *
 * Weakness: an answer that names neither case nor decision.
 *
 * @finds [sms] Hej Jens. Vi har «givet afslag på din ansøgning»
 * @finds [social-media] Hej Lene, «vi behandler din sag» i næste uge
 * @finds [sms] «Din ansökan har avslagits»
 * @finds [sms] «Du får 3 timers» hjemmehjælp fra mandag
 * @finds [sms] «Your parking permit has been» extended
 * @passes [social-media] Kommunen har fået afslag på statens pulje
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
    const terms = findTerms("caseHandling", reading, context).filter(
      (match) => speaksToOne(context) || isToYou(reading, match.start),
    );
    const told = matchesOf(ofTheirs, reading, "high").concat(
      matchesOf(ofCase, reading, "medium"),
      granted(reading),
    );
    return apart(terms.concat(told)).filter(
      (match) => !isAskedFor(reading, match.start) && !isTurnedAway(reading, match.start),
    );
  },
};

const REACH = 30;

/** "Kommunen har fået afslag": nobody's case, unless one person is spoken to. */
function speaksToOne(context: Context): boolean {
  return addresseeOf(context) === "citizen";
}

const you =
  /(?:^|[^a-zæøåäö])(?:du|dig|din|dit|dine|jer|jeres|ditt|dina|ert|era|you|your)(?![a-zæøåäö])/;

function isToYou(reading: Reading, start: number): boolean {
  return you.test(sentenceAt(reading, start));
}

/** What is done about a matter of theirs: "din byggesag ligger hos", "ditt bygglov är beviljat". */
const ofTheirs =
  /(?:din|dit|jeres|ditt|ert|er|your) (?:[a-zæøåäö]+ ){0,2}?[a-zæøåäö]*(?:sag|ansøgning|klage|dispensation|tilladelse|afgørelse|ydelse|udbetaling|forløb|flytning|bevilling|ärende|dispens|ansökan|klagomål|tillstånd|bygglov|utredning|insats|flyttanmälan|case|application|appeal|complaint|permit|exemption|benefits?|move) (?:(?:om|til|till|för|for) [a-zæøåäö]+ |(?:om|til|for) [a-zæøåäö]+ [a-zæøåäö]+ )?(?:er|bliver|ligger|har fået|stopper|ophører|är|har|blir|upphör|is|are|has been|was|will)(?![a-zæøåäö])|(?:behandlet|afgjort|afsluttet|lukker|stopper|stoppe|afslutter|set på|kigget på|behandlat|avslutar|avsluta|stoppar|tittat på|dealt with|closing|closed|stop|looked at) (?:din|dit|ditt|dina|your) [a-zæøåäö]+/g;
/** What somebody gets or does not get, if the sentence tells of what. */
const givenToYou =
  /(?:du|i|ni|you|dit barn|ditt barn|your child) (?:ikke |inte )?(?:er|är|har|har fået|får|fik|kan ikke|skal|mister|fått|fick|kan inte|ska|står|have|have been|have to|get|will|cannot|can't|are|must|lose) (?:ikke |desværre |nu |inte |tyvärr |not |unfortunately |also )?(?:bevilget|bevilliget|visiteret|godkendt|berettiget|indstillet|skrevet op|få(?![a-zæøåäö])|tilbagebetale|beviljade?|beviljats|godkänd|berättigad|rätt till|plats|betala tillbaka|granted|approved|entitled|eligible|got a place|pay back|get|number \d+|som nummer|ing[ae][nt]|din |dit |ditt |your |\d+ (?:tim|hour)[a-zæøåäö]*|\d[\d. ]{0,8} ?kr(?![a-zæøåäö]))/g;
const toYou =
  /(?:give|indstille[rt]?|bevilge[rt]?|bevilja[rt]?|grant|ge) (?:dig|you)(?![a-zæøåäö])|(?:sendt|skickad|skickades|sent) (?:til|till|to) (?:dig|you)|(?:truffet|fattat?) (?:afgørelse|beslut)|decision has been (?:made|sent)|(?:besluttet|beslutat|decided) (?:at|att|to) (?:stoppe|afslutte|avsluta|stoppa|stop|close)/g;
/** What is only said of a case. */
const ofCase =
  /(?:i din sag|i ditt ärende|in your case)(?![a-zæøåäö])|givet dig medhold|gett dig rätt|in your favour|(?:trækker|drar|deduct) \d+ kr|(?:krav på|rätt till|owed) \d|(?:tilmeldt|anmäld till|enrolled in) (?:aktivering|arbetsträning|activation|praktik)|(?:du|you) (?:mangler at betale|har inte betalat|have not paid)|(?:givet|gett|granted) (?:tilladelse|tillstånd|lov|permission) (?:til|för|for) (?:di(?:n|tt?)|your)/g;
const matter =
  /aktivering|arbetsträning|activation|sfo|fritids|after-school|støtte|hjælp|hjälp|ydelse|friplads|plads i|bolig|tilskud|tillæg|fleksjob|pension|rengøring|kön till|høreapparat|kontanthjælp|afgørelse|bidrag|bistånd|färdtjänst|hemtjänst|städning|plats på|boende|insats|stöd|beslut|benefit|support|home care|cleaning|place at|waiting list|nursery|hearing aid|grant|decision|tilladelse/;

function granted(reading: Reading): readonly Match[] {
  return matchesOf(givenToYou, reading, "medium")
    .concat(matchesOf(toYou, reading, "medium"))
    .filter(({ start }) => matter.test(sentenceAt(reading, start)));
}

/** "Send din ansøgning": a notice of a vacancy handles no case. */
function isAskedFor(reading: Reading, start: number): boolean {
  return termsBetween(reading, "askVerb", start - REACH, start).length > 0;
}

const turningAway =
  /(?:^|[^a-zæøåäö])(?:ikke|inte|aldrig|not|never|cannot|can't)(?![a-zæøåäö]).*[^a-zæøåäö](?:her|herinde|heroppe|här|här inne|here|facebook|instagram|kommentar[a-zæøåäö]*|comments?|sms|tråden?)(?![a-zæøåäö])/;

/** "Vi kan ikke svare på din sag her": the case is taken somewhere else. */
function isTurnedAway(reading: Reading, start: number): boolean {
  return turningAway.test(sentenceAt(reading, start));
}
