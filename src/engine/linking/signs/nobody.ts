import type { Sign } from "./sign";
import { titles } from "./titles";
import { outbreaks } from "./outbreaks";
import { things } from "./things";
import { units } from "./units";
import { papers } from "./papers";
import { topics } from "./topics";
import { whoever } from "./whoever";
import { counts } from "./counts";
import { figures } from "./figures";
import { services } from "./services";
import { anyOf, from, letters } from "./words";

/** Signs that a term is about nobody at all. */
export const nobody: readonly Sign[] = [
  ...titles,
  ...outbreaks,
  ...things,
  ...units,
  ...papers,
  ...topics,
  ...whoever,
  ...counts,
  ...figures,
  ...services,
  // "A sprained ankle is at your own risk".
  {
    kinds: ["health"],
    sentence: anyOf("at your own risk|på egen risk|på eget ansvar|for egen regning og risiko"),
    unless: ["numbered", "identified", "bearer"],
  },
  // "I slutet kommer våra fackliga företrädare in": whoever they are.
  {
    kinds: ["unionMembership"],
    before: from("(?:våra|vores|kommunens|husets|our) $"),
    sentence:
      /fackliga? (?:företrädare|representant|ombud|kontakt)|faglige? (?:repræsentant|kontakt)/,
    unless: ["numbered", "namedAfter", "yours"],
  },
  // "Fackliga företrädare: …" in an advert.
  {
    kinds: ["unionMembership"],
    sentence: /(?:fackliga? (?:företrädare|kontakt(?:er)?|ombud)|faglige? kontakt(?:er)?): /,
    unless: ["numbered"],
  },
  // "helbrede kræft", "smugling af heroin": what somebody wants out of the world.
  {
    before:
      /(?:helbrede|bekæmpe|forebygge|kurere|modstand mod|kampen mod|smugling af|smugle|bota|bekämpa|förebygga|motverka|cure|prevent|combat|fight)\s(?:[a-zæøåäö]+\s)?$/,
  },
  // "Saften giver brandsår": what does it to anybody.
  {
    kinds: ["health"],
    before: from(
      "(?:kan give|kan ge|(?:kan )?(?:giver|ger|forårsager|forårsage|orsakar|orsaka|medfører|causes?)|can cause|may cause) (?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered", "identified", "bearer", "person", "yours"],
  },
  // "Der har været indbrud": it happened, and nobody is said to have done it.
  {
    kinds: ["criminalOffence"],
    before:
      /(?:der (?:har været|er (?:begået|sket|anmeldt)|blev begået)|(?:det|där) (?:har varit|var|är)|vi (?:har haft|hade|fik|fick)|there (?:was|were|has been|have been)|we (?:had|have had)) (?:(?:et|ett|en|a|an|flere|flera|several|nyt|new) )?(?:forsøg på |försök till |attempted )?$/,
  },
  // The papers write of people by name, but never to the reader and never by number.
  {
    holds: "newsContext",
    exceptSentence:
      /(?:^|[^a-zæøåäö])(?:din|dit|dina|ditt|your) [a-zæøåäö -]{0,20}(?:attest|registerutdrag|criminal record)/,
    unless: ["numberBeside", "yours"],
  },
  // "Send derfor aldrig …": what must not be done has not been.
  {
    before: anyOf(
      `(?:send|del|skriv|mail|oplys|skicka|mejla|dela|uppge) (?:[${letters}]+ ){0,2}(?:aldrig|ikke|inte)|(?:never|do not|don't) (?:send|share|e-?mail|write|include|post)`,
    ),
    unless: ["numbered"],
  },
  // "vælg »Hjemmepleje«": the name of a choice.
  {
    before: /(?:vælge?r?|väljer?|choose|select|menupunktet|knappen|under) ["»«“”'’]$/,
    unless: ["numbered"],
  },
  // "Ingen kräksjuka 48 h innan": what is asked of whoever comes.
  {
    kinds: ["health"],
    before: from("(?:ingen|inga|intet|no) $"),
    after:
      /^[a-zæøåäö]{0,4},? \d+ (?:h|t|timer|timmar|hours|døgn|dygn|dage|dagar|days) (?:innan|inden|før|före|before)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "bearer"],
  },
  // Parties that vote and propose are spoken of as parties.
  {
    kinds: ["politicalOpinion"],
    sentence:
      /stemte|stemmer for|stemmer imod|foreslog|forslag fra|mindretal|byrådet|kommunalbestyrelsen|biföll|yrka|röstade|reserverade|motion(?:en)? från|fullmäktige|voted|moved that|the council/,
    unless: ["identified", "person"],
  },
];
