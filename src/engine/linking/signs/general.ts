import type { Sign } from "./sign";
import { question } from "./supposition";
import { from, letters } from "./words";

/** Signs of general talk: what the neighbouring sentences say of people is not said here. */
export const general: readonly Sign[] = [
  // "Er du gravid eller kronisk syg, så …": asks whoever reads it.
  { sentence: question, unless: ["atHome"] },
  // "Hvis du har …".
  {
    before: from(
      `(?:(?:hvis|såfremt|if|whether) (?:du|de|you|i)|om (?:du|ni))(?![${letters}])[^,.;:!?]{0,60}$`,
    ),
    unless: ["atHome"],
  },
  // "Antallet af underretninger", "34 procent": what is counted is nobody's.
  {
    sentence:
      /(?:^|[^a-zæøåäö])(?:antal|antallet|andel|andelen|gennemsnit|gennemsnittet|antalet|genomsnitt|genomsnittet|utfall|udgifter|udgifterne|udgiften|kostnader|kostnaderna|kostnad|numbers? of|share of|cost of|rate of|pct\.?|procent|percent|per cent|prognosen|prognos|budgettet|budgeten|the budget)(?![a-zæøåäö])|\d ?%/,
  },
  // "Medarbejdere, der …", "employees may …", "alla som …": rules and advice for whoever it is.
  {
    sentence:
      /(?:^|[^a-zæøåäö])(?:alle|alla|dem|everyone|everybody|anyone|those|medarbejdere|medarbetare|ansatte|anställda|ledere|chefer|forældre|föräldrar|borgere|invånare|elever|lejere|hyresgäster|ansøgere|sökande|employees?|staff|managers?|parents|citizens|residents|pupils|students|tenants|applicants|workers|teachers),? (?:der|som|who|whose|that|skal|kan|må|bør|har ret|har pligt|ska|får|bör|måste|must|may|should|shall|can|will be|are|is entitled|is required|have the right|feel|with)(?![a-zæøåäö])/,
  },
  // "Grievance procedures are described in chapter 4", "according to the handbook".
  {
    sentence:
      /(?:^|[^a-zæøåäö])(?:procedures?|policy|policies|handbook|håndbogen|personalehåndbogen|handboken|personalhandboken|politikken|policyn|overenskomsten|kollektivavtalet|collective agreement|code of conduct|not tolerated|not accepted|tolereres ikke|tolereras inte|nultolerance|nolltolerans|loven|lagen|bekendtgørelsen)(?![a-zæøåäö])/,
  },
];

/** "bogen om kræft": the word is a subject of talk; nobody writes of a benefit or a debt for its own sake. */
export const talkedOf: readonly Sign[] = [
  {
    kinds: ["health", "religion", "sexuality", "criminalOffence"],
    before: /(?:^|[^a-zæøåäö])(?:om|about|on|mod|mot|against) (?:[a-zæøåäö-]+ (?:og|och|and) )?$/,
    // "Intyget om panikångest": a paper on somebody's.
    exceptBefore:
      /(?:intyg|utredning|samtale|samtal|conversation|attest|erklæring|udredning|mistanke|misstanke|journal|besked|svar|certificate|assessment|letter|report)[a-zæøåäö]{0,5} (?:om|about|on) $/,
    unless: ["inSubject"],
  },
];
