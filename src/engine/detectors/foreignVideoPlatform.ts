import { isDenied } from "../text/denial";
import { apart, findTerms } from "../text/findTerms";
import { linksIn } from "../text/links";
import { matchesOf } from "../text/matchesOf";
import { sentencesOf } from "../text/sentences";
import type { Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * A meeting on a video platform other than Teams; which one, the found text tells.
 *
 * Form: the platform's address, or its name after a word of place ("på Zoom", "via FaceTime"), as a
 * verb ("skal vi zoome"), as the place itself ("Sted: Zoom"); a name that means nothing else also
 * where people are to meet.
 *
 * Weakness: whether the unit may use it (schools and Google Meet) is for the policy to know.
 *
 * @finds Vi mødes her: «https://us02web.zoom.us/j/89012345678»
 * @finds Skal vi tage den «på Messenger»?
 * @finds Vi ses «över Zoom» kl. 10
 * @finds «Skal vi zoome» i stedet?
 * @finds Mødet er «virtuelt (Zoom»)
 * @finds Funkar «Skype» på era datorer? Då tar vi mötet där.
 * @passes Zoom ind på kortet
 * @passes Vi svarer ikke på Messenger
 * @passes Microsoft Teams: https://teams.microsoft.com/l/meetup-join/19%3ameeting
 * @see Jammerbugt guidelines for secure communication, other video platforms (JK-V3, JK-V4)
 */
export const foreignVideoPlatform: Detector = {
  id: "foreignVideoPlatform",
  dataClass: "conduct",
  find(reading, context) {
    const addresses = linksIn(reading, context)
      .filter(({ address }) => platform.test(address))
      .map(({ start, end }): Match => ({ start, end, confidence: "high" }));
    if (reading.role === "recipient") return addresses;
    const names = findTerms("foreignVideoPlatform", reading, context)
      .concat(matchesOf(told, reading, "high"), meetingPlaces(reading))
      .filter((match) => !isDenied(reading, match.start));
    return apart(addresses.concat(names));
  },
};

const told =
  /(?:(?:vi (?:bruger|använder|kører)|we use|we'll use) (?:zoom|skype|webex|google meet)|zoom ?(?:rum|room)|(?:i|på|on) signal[^.!?\n]{0,30}(?:videoopkald|videosamtal|video call)|(?:flyttet til|flyttat till|moved to) (?:zoom|whereby|webex|skype)|(?:lad os|skal vi|kan vi|vi kan|ska vi|let's|shall we|can we|could we) (?:zoom[ea]?(?! (?:ind|ud|in|ut|out)(?![a-z]))|facetime?|facetima|facetajma|skyp[ea]?)|(?:sted|plats|location|virtuelt|virtual|digitalt|online)(?: (?:møde|möte|meeting))?(?: (?:via|på|on|i))? ?[:(] ?(?:zoom|skype|facetime|whereby|webex|google meet|messenger|whatsapp|discord|jitsi))(?![a-zæøåäö])/g;

/** Names that mean nothing else; whether people are to meet there, the words around tell. */
const services =
  /(?:google (?:meet|hangouts)|gotomeeting|skype|webex|jitsi|facetime|discord|whereby)(?![a-zæøåäö])/g;
const meeting =
  /(?:^|[^a-zæøåäö])(?:vi|i|jeg|jag|ni|dig|mig|we|us|you)(?![a-zæøåäö])[\s\S]{1,90}(?:mød|møt|möt|ses|snak|taler|prata|hörs|prøver|provar|testar|meet|talk|try)|(?:mød|møt|möt|ses|snak|taler|prata|hörs|prøver|provar|testar|meet|talk|see you|try)[\s\S]{0,60}(?:vi|i|jeg|jag|ni|dig|mig|os|oss|we|us|you)(?![a-zæøåäö])|mødet (?:er|foregår|holdes|bliver|tages)|mötet (?:är|sker|hålls|blir|tas)|meeting (?:is|takes|will)/;

function meetingPlaces(reading: Reading): readonly Match[] {
  const sentences = sentencesOf(reading);
  return matchesOf(services, reading, "medium").filter(({ start }) => {
    const index = sentences.at(start);
    const to = sentences.endOf(Math.min(index + 1, sentences.count - 1));
    return meeting.test(reading.plain.lower.slice(sentences.startOf(index), to).slice(0, LONGEST));
  });
}

const LONGEST = 600;
const platform =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:zoom\.us\/|zoom\.com\/j|whereby\.com\/|meet\.google\.com\/|meet\.jit\.si\/|webex\.com\/|gotomeeting\.com\/|gotomeet\.me\/|m\.me\/|messenger\.com\/|facetime\.apple\.com\/|join\.skype\.com\/|discord\.gg\/|wa\.me\/|chat\.whatsapp\.com\/|bluejeans\.com\/)/;
