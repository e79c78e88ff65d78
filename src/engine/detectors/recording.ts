import { isClauseDenied } from "../text/denial";
import { apart, findTerms } from "../text/findTerms";
import { matchesOf } from "../text/matchesOf";
import { sentenceAt } from "../text/sentenceAt";
import type { Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * The announcement that a meeting will be recorded.
 *
 * Form: a meeting that is taped, filmed or recorded, in the wordings of `recording.*`; or a word
 * of recording with a word for a meeting, a talk or a course in its sentence.
 *
 * Weakness: "optaget" also means busy and admitted, so it needs the meeting beside it.
 *
 * @finds Bemærk, at «mødet optages»
 * @finds «Borgermødet bliver filmet» og lagt på nettet
 * @finds Observera att «mötet spelas in»
 * @finds The «meeting will be recorded»
 * @finds Kurset «optages» og deles med dem, der ikke kan komme
 * @finds Fullmäktige «livesänds» och kan ses i efterhand
 * @passes Mødet optages ikke
 * @passes Jeg er optaget hele dagen
 * @passes Hun er optaget på uddannelsen
 * @passes Ansøgere optages løbende på kurset
 * @see Jammerbugt guidelines for secure communication, recording of citizens' meetings (JK-B1)
 */
export const recording: Detector = {
  id: "recording",
  dataClass: "conduct",
  find: (reading, context) =>
    apart(findTerms("recording", reading, context).concat(recorded(reading))).filter(
      ({ start, end }) => !isClauseDenied(reading, start, end),
    ),
};

/** Danish "optaget" is also busy, and "optages" admitted or put on a list. */
const acts =
  /(?:lyd|video)?optages(?!(?: løbende| straks| gratis)? (?:på (?:hold|kurs|uddan|liste|dags|vente|skole|stud|tv)|i (?!lyd|video|teams)))|(?:lyd|video)optag[a-z]*|(?:video)?film(?:es|as|ning(?:en)?)(?![a-zæøåäö])|(?:bliver|blive) (?:også |video)?(?:optaget|filmet)(?! (?:på (?:hold|kurs|uddan|liste|dags)|i (?!lyd|video|teams)))|(?:jeg|vi|copilot|teams) (?:lige )?(?:optager|filmer)|(?:vil|må|gerne|at) optage|optagelsen? (?:af|på|startar|starter|begynder|lægges|sendes|deles)|(?:live)?streame[st](?![a-zæøåäö])|livesendes|trans(?:s?kriberes|kriberas)|spela[rs]? in(?![a-zæøåäö])|(?:ljud|video)?inspel(?:as|ning(?:en)?)(?![a-zæøåäö])|(?:jag|vi) filmar|(?:live)?streamas|(?:live|direkt)sänds|(?:is|are|be|being|been) (?:also |audio |video |tape )?(?:recorded|filmed|livestreamed|streamed|transcribed)|(?:will|to|i|we|am|are) record(?:ing)? (?:the|this|our|your|and|every)|(?:audio |video )?recording (?:of|for|starts)|filming (?:during|at)|(?:sendt|sänds|sendes|transmitteres|broadcast|streamed) live|kameran? på under|camera is on|(?:sætter|sätter|tænder) (?:på )?diktafon[a-z]*|voice recorder|som video på|available as a video|(?:transs?kri(?:ption|bering)|transcript) (?:af|av|of)|be taped|(?:optager|records) (?:selv|his|her|their)|spelar själv in/g;
const gathering =
  /workshop|seminar|(?:taler?|pratar?|talk) (?:sammen |på |om )|we talk|møde(?!lokale)|webinar|samtale|undervisning|oplæg|arrangement|konference|kurs(?:us|et|en)|debat|høring|interview|byråd|möte(?!slokal)|webbinari|samtal|föreläs|lektion|träff|konferens|samråd|intervju|evenemang|fullmäktige|meeting(?! room)|(?:^|\s)(?:call|event|session|course|lesson|hearing|council|debate|conversation)|conference/;

function recorded(reading: Reading): readonly Match[] {
  if (reading.role === "recipient") return [];
  return matchesOf(acts, reading, "medium").filter(({ start }) =>
    gathering.test(sentenceAt(reading, start)),
  );
}
